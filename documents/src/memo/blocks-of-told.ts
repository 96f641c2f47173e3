import { type Memo, type MemoEpisode, type MemoTelling, speakers } from "distinguo/assessment"
import { type Block, heading, list, type Piece, paragraph, saidInWords, small, strong } from "./block.ts"
import { headed } from "./headed.ts"

/** What they ask for and said, then what others said, apart; then what was answered, episode by episode. */
export function toldOf(memo: Memo): readonly Block[] {
  const { asksFor, ownWords, selfDescription, othersWords, episodes } = memo
  const own = [...ownWords, ...selfDescription]
  return [
    heading(2, "What they ask for"),
    ...(asksFor.length === 0
      ? [paragraph("Nothing is written down of what they ask for.")]
      : [
          ...list(
            asksFor.map(({ need, words }) => (words === "no words" ? [need] : [`${need}: `, saidInWords(words)])),
          ),
          small("This stands whatever any finding below says."),
        ]),
    heading(2, "In their own words"),
    ...(own.length === 0 ? [paragraph("None are written down.")] : own.map(asBlock)),
    ...(othersWords.length === 0
      ? []
      : [
          heading(2, "What others said, in their words"),
          small("These are nobody’s words but theirs, and no finding rests on them."),
          ...othersWords.flatMap(({ by, role, words }) => [
            paragraph(strong(role === "" ? speakers[by] : `${speakers[by]} (${role})`)),
            asBlock(words),
          ]),
        ]),
    heading(2, "What was told"),
    ...(episodes.length === 0 ? [paragraph("No episode is written down.")] : []),
    ...episodes.flatMap(episodeTold),
  ]
}

function asBlock(words: Memo["ownWords"][number]): Block {
  return { kind: "spoken", words }
}

const ageInWords: Readonly<Record<MemoEpisode["under18"], string>> = Object.freeze({
  yes: "They were under 18 then, by what was told of their age.",
  contested: "Whether they were under 18 then is said both ways.",
  no: "",
  "not stated": "",
})

function episodeTold(episode: MemoEpisode): readonly Block[] {
  const { title, about, under18, theirs, others } = episode
  return [
    heading(3, title),
    ...(about.length === 0 ? [] : [paragraph(headed(`${about.join("; ")}.`))]),
    ...(ageInWords[under18] === "" ? [] : [paragraph(strong(ageInWords[under18]))]),
    heading(4, "What they themselves said"),
    ...(theirs.length === 0 ? [paragraph("No answer of theirs is written down.")] : theirs.flatMap(telling)),
    ...(others.length === 0 ? [] : [heading(4, "What others said"), ...others.flatMap(telling)]),
  ]
}

const freelyInWords: Readonly<Record<MemoTelling["freely"], string>> = Object.freeze({
  "nothing is said against it": "",
  "not freely": "not told freely: of what others did it waits until they say it again freely, or say that it stands",
  "not freely, and since then said to stand": "not told freely; they have since said that it stands",
})

function telling({ by, role, how, freely, said }: MemoTelling): readonly Block[] {
  const who = by === "the person" ? "" : role === "" ? speakers[by] : `${speakers[by]} (${role})`
  const head = [who, how, freelyInWords[freely]].filter((part) => part !== "").join("; ")
  return [
    ...(head === "" ? [] : [paragraph(headed(`${head}.`))]),
    {
      kind: "table",
      caption: by === "the person" ? "What they said" : `What was said: ${who}`,
      columns: [
        { name: "About", wide: 5 },
        { name: "Said", wide: 6 },
        { name: "What this word does", wide: 4 },
      ],
      rows: said.map(({ label, answer, words, during, does }) => [
        [{ kind: "text", text: headed(label) }],
        answerPieces(answer, words, during),
        [{ kind: "text", text: does }],
      ]),
    },
  ]
}

function answerPieces(answer: string, words: MemoTelling["said"][number]["words"], during: string): readonly Piece[] {
  return [
    strong(answer),
    ...(words === "no words" ? [] : [{ kind: "text" as const, text: " " }, saidInWords(words)]),
    ...(during === "" ? [] : [{ kind: "text" as const, text: ` (${during})` }]),
  ]
}
