import {
  detainingInIndia,
  keepingABrothelInIndia,
  livingOnEarningsInIndia,
  procuringInIndia,
} from "./immoral-traffic-act.ts"
import { engagingTraffickedPersonInIndia, traffickingInIndia } from "./trafficking-143.ts"

/** The Bharatiya Nyaya Sanhita and the Immoral Traffic (Prevention) Act, as definitions of what others do to someone. */
export const definitionsOfIndia = Object.freeze([
  traffickingInIndia,
  engagingTraffickedPersonInIndia,
  keepingABrothelInIndia,
  livingOnEarningsInIndia,
  procuringInIndia,
  detainingInIndia,
])
