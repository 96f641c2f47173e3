/** Invented: nobody is in it. Own words in three scripts, and words that look like markup, for what is written of them. */
export const inThreeScripts = `schema: distinguo.account/1
label: Three ways of writing
told: invented
own_words:
  - "أريد أجري عن ثلاثة أشهر، ولا أريد الشرطة (حتى الآن)."
  - "আমি তিন মাসের টাকা পাইনি। আমি কাজ করতে চাই, শুধু টাকাটা চাই।"
  - "मुझे तीन महीने का पैसा नहीं मिला।"
wishes: [{ need: pay, words: "أجري فقط" }]
episodes:
  - id: kitchen
    title: The kitchen
    with: the owner of the kitchen
    said:
      - by: the person
        when: 2026-05
        circumstances: { place: own place }
        yes: [recruited, deceived_job, { fact: wages_withheld, words: "৩ মাস" }]
        declined: [confined]
      - by: one with an interest
        role: the owner
        no: [recruited]
`

/** What would be something else in typst, in HTML or in JSON. */
export const hostile: readonly string[] = [
  '#panic(1) #{ let x = 1 } #import "@preview/x:1.0.0": *',
  "[a](b) $x^2$ \\ back * bold * _it_ `raw` <label> @ref // end /* open",
  "<script>alert(1)</script> <b onclick=x>&amp;&#39; ]]> <!-- </pre>",
  "]]) = Heading",
]

/** Signs that no page shows: a bell, and one that turns round what follows. */
const unseen = "bell \u0007 and turned \u202e round"

export const likeMarkup = `schema: distinguo.account/1
label: Like markup
told: invented
own_words: ${JSON.stringify([...hostile, unseen])}
episodes: [{ id: kitchen, said: [{ by: the person, yes: [recruited] }] }]
`

/** The same account but for why something is not known. */
export function withSilence(silence: "declined" | "not_known" | "not_applicable" | "nothing"): string {
  const line = "        declined: [confined]\n"
  return inThreeScripts.replace(line, silence === "nothing" ? "" : line.replace("declined", silence))
}
