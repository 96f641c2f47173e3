import { linkFields } from "../desk/comes-right-after.ts"
import { useDraft } from "../desk/drafts.ts"
import { drawnFor } from "../page/drawn-for.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import type { Linked, Linking } from "./link-fields.tsx"

/** Which episodes are read together, and why; made, seen and undone. */
export const LinkEpisodes = drawnFor(LinkEpisodesNow, ({ sitting: { account } }) => [
  account.episodes.map(({ id, title }) => `${id} ${title}`).join("\n"),
  account.together,
])

const nothing: Linked = Object.freeze({ ids: [], because: "" })

function LinkEpisodesNow({ sitting, undone }: Linking) {
  const draft = useDraft(sitting.drafts, "read together", nothing)
  if (sitting.account.episodes.length < 2) return null
  return (
    <Folded className="screen-only" summary="Episodes by people who acted together" openAtFirst={draft.begun}>
      {() => <Later fetch={linkFields} props={{ sitting, undone, draft }} />}
    </Folded>
  )
}
