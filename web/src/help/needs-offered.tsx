import { askedFor, type Need, responseTo } from "distinguo/responses"
import { NeedPicture } from "./need-picture.tsx"

/** Every need as a large button: a picture, and the word beside it. Danger now comes first and alone. */
export function NeedsOffered({ choose }: { choose: (need: Need) => void }) {
  return (
    <ul className="needs-offered">
      {askedFor.map((need) => (
        <li key={need}>
          <button type="button" className="need-offered" onClick={() => choose(need)}>
            <NeedPicture need={need} />
            <span>{responseTo(need).title}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
