import {
  type Account,
  addEpisode,
  addWish,
  addWords,
  answers,
  changeEpisode,
  corrections,
  episodeAsTyped,
  lawMayBeRead,
  letStand,
  linkEpisodes,
  needs,
  setAside,
  takeOut,
  takeOutWish,
  takeOutWords,
  unlinkEpisodes,
  type WrittenDown,
  writeDown,
  writeDownAge,
} from "distinguo/accounts"
import { type FactId, vocabulary } from "distinguo/facts"
import fc from "fast-check"
import { labelOrNone, randomWords, wordsOrNone } from "../random-words.ts"
import { freely } from "../telling.ts"

/** Something done at a desk, as typed: it may be right or wrong, and the account says which. */
export type Change = (account: Account, opened: Account) => WrittenDown

const anyFact = fc.constantFrom(...vocabulary.map(({ id }) => id as FactId))
const anyTime = fc.constantFrom("", "", "2024", "2024-03", "2024-03-09", "2023..2024", "next spring", "2024-13")
const anyAge = fc.constantFrom("", "17", "15-17", "under 18", "18 or over", "not sure", "old", "140")
const anyone = fc.oneof(
  fc.constant(freely),
  fc.constant({ ...freely, by: "one with an interest", role: "manager" } as const),
  fc.constant({ ...freely, by: "an official", when: { earliest: "2024-05-01", latest: "2024-05-31" } } as const),
)

/** Any change, of any part of whichever account it is made to. */
export const randomChange: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(
      fc.nat(),
      anyone,
      fc.record({ fact: anyFact, answer: fc.constantFrom(...answers), words: wordsOrNone, from: anyTime, to: anyTime }),
    )
    .map(
      ([at, telling, said]): Change =>
        (account, opened) =>
          writeDown(account, opened, episodeAt(account, at), telling, said),
    ),
  fc.tuple(fc.nat(), anyone, fc.record({ atStart: anyAge, atEnd: anyAge, born: anyTime })).map(
    ([at, telling, age]): Change =>
      (account) =>
        writeDownAge(account, episodeAt(account, at), telling, age),
  ),
  fc
    .record({
      title: labelOrNone,
      with: labelOrNone,
      where: labelOrNone,
      from: anyTime,
      to: fc.oneof(anyTime, fc.constant("still going on")),
    })
    .map(
      (parts): Change =>
        (account) =>
          addEpisode(account, parts),
    ),
  fc.tuple(fc.nat(), labelOrNone, anyTime).map(
    ([at, where, from]): Change =>
      (account) => {
        const id = episodeAt(account, at)
        return changeEpisode(account, id, { ...episodeAsTyped(account, id), where, from })
      },
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...corrections, "stands" as const)).map(
    ([at, nth, how]): Change =>
      (account) => {
        const episode = account.episodes[at % account.episodes.length]
        if (episode === undefined || episode.statements.length === 0) return { account }
        const place = { episode: episode.id, kind: "statement", at: nth % episode.statements.length } as const
        return how === "stands" ? letStand(account, place) : setAside(account, place, how)
      },
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([at, nth]): Change =>
      (account, opened) => {
        const episode = account.episodes[at % account.episodes.length]
        const before = opened.episodes.find(({ id }) => id === episode?.id)?.statements.length ?? 0
        const ours = (episode?.statements.length ?? 0) - before
        if (episode === undefined || ours === 0) return { account }
        return takeOut(account, opened, { episode: episode.id, kind: "statement", at: before + (nth % ours) })
      },
  ),
  fc.tuple(fc.constantFrom(...needs), wordsOrNone).map(
    ([need, words]): Change =>
      (account) =>
        addWish(account, { need, words }),
  ),
  fc
    .tuple(fc.constantFrom("ownWords" as const, "selfDescription" as const), fc.oneof(randomWords, fc.constant(" ")))
    .map(
      ([kind, words]): Change =>
        (account) =>
          addWords(account, kind, words),
    ),
  fc.nat().map(
    (at): Change =>
      (account) =>
        takeOutWish(account, at),
  ),
  fc.nat().map(
    (at): Change =>
      (account) =>
        takeOutWords(account, "ownWords", at),
  ),
  fc.tuple(fc.nat(), fc.nat(), labelOrNone).map(
    ([one, other, because]): Change =>
      (account) =>
        linkEpisodes(account, [episodeAt(account, one), episodeAt(account, other)], because),
  ),
  fc.nat(3).map(
    (at): Change =>
      (account) =>
        unlinkEpisodes(account, at),
  ),
  fc.constant<Change>((account) => lawMayBeRead(account)),
)

function episodeAt({ episodes }: Account, at: number): string {
  return episodes[at % episodes.length]?.id ?? ""
}
