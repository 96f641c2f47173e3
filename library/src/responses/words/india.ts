import type { Spoken } from "./spoken.ts"

/** POCSO Act 2012, section 19(1): any person, about someone under 18. */
export const toldInIndia: readonly Spoken[] = Object.freeze([
  {
    by: "anyone",
    say: "If you tell me you're under 18 and someone did something sexual with you, I must tell the police. The law makes me, even if you wanted it, and even if you don't want me to.",
  },
  { by: "anyone", say: "I may have to tell them too if I am only afraid that it may happen to you." },
  { by: "anyone", say: "It is the same for someone else under 18 you tell me of." },
])
