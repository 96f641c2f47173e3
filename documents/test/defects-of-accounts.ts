import {
  add,
  anyKeys,
  atKey,
  atValue,
  formOf,
  isSaid,
  leaveOut,
  type Planting,
  putAt,
  secret,
  set,
  someKeys,
  somePlace,
  valueUnder,
} from "./planted.ts"
import { pair, raw } from "./tree.ts"

const answerKeys = ["yes", "no", "not_known", "declined", "not_applicable"]
const required: Readonly<Record<string, readonly string[]>> = {
  "": ["schema", "label", "episodes"],
  "wishes.*": ["need"],
  "episodes.*": ["id"],
  "episodes.*.said.*": ["by"],
  "together.*": ["episodes", "because"],
  "example.court.*": ["definition", "found", "confidence"],
  "example.expect.*": ["definition", "definitions", "own_account", "everything_said"],
}

const choices: ReadonlySet<string> = new Set([
  "told",
  "wishes.*.need",
  "safe_contact.another_talk",
  "safe_contact.means.*",
  "episodes.*.said.*.by",
  "episodes.*.said.*.circumstances.place",
  "episodes.*.said.*.circumstances.interpreter",
  "episodes.*.said.*.circumstances.promised",
  "example.court.*.found",
  "example.court.*.confidence",
  "example.expect.*.own_account",
])

/** One planting for each kind of defect of an account, all in trees that are right before. */
/** Where a time stands. What is said of how to reach someone is in their own words, but for its last day. */
function isATime({ path }: { readonly path: readonly (string | number)[] }): boolean {
  const last = String(path.at(-1))
  return path[0] === "safe_contact" ? last === "until" : ["from", "to", "when", "born"].includes(last)
}

export const defectsOfAccounts: Readonly<Record<string, Planting>> = {
  "unknown key": (tree, chance) => {
    const { tree: keys, path } = anyKeys(tree, chance)
    const key = chance.pick([secret, "nmae", "Label", "yess", "toString", "said_by", "hasOwnProperty"])
    keys.pairs.push(pair(key, raw(chance.pick([secret, "7", "~", "[]"]))))
    return atKey("account.unknown-key", [...path, key])
  },
  "missing key": (tree, chance) => {
    const place = somePlace(tree, chance, (one) => one.tree.kind === "keys" && formOf(one.path) in required)
    if (place === "no place" || place.tree.kind !== "keys") return "no place"
    const { tree: keys, path } = place
    leaveOut(keys, chance.pick((required[formOf(path)] ?? []).filter((key) => isSaid(keys, key))))
    return atValue("account.missing-key", place.path)
  },
  "unknown fact": (tree, chance) => {
    const place = somePlace(tree, chance, ({ tree, path }) => {
      const isAnswer = answerKeys.some((key) => formOf(path).startsWith(`episodes.*.said.*.${key}`))
      return tree.kind === "text" && isAnswer && (path.at(-1) === "fact" || typeof path.at(-1) === "number")
    })
    if (place === "no place") return "no place"
    putAt(tree, place.path, chance.pick([secret, "recruted", "victim", "a b", "constructor"]))
    return atValue("account.unknown-fact", place.path)
  },
  "wrong kind": (tree, chance) => {
    const place = somePlace(tree, chance, ({ tree, path }) => {
      const isFree = ["label", "role", "words", "note", "source", "because"].includes(String(path.at(-1)))
      return path.length > 0 && formOf(path) !== "because" && (tree.kind === "keys" || (tree.kind === "text" && isFree))
    })
    if (place === "no place") return "no place"
    const isWish = formOf(place.path) === "wishes.*"
    const isAnswer = answerKeys.includes(String(place.path.at(-2)))
    const isAge = place.path.at(-1) === "age"
    putAt(tree, place.path, isWish || isAnswer || isAge ? raw("true") : chance.pick([7, raw("true"), [secret]]))
    return atValue("account.wrong-kind", place.path)
  },
  "nothing written": (tree, chance) => {
    const place = somePlace(tree, chance, ({ path }) => {
      const form = formOf(path)
      return typeof path.at(-1) === "string" && form !== "schema" && form !== "others" && form !== "because"
    })
    if (place === "no place") return "no place"
    putAt(tree, place.path, raw(chance.pick(["", "~", "null"])))
    return atKey("account.empty", place.path)
  },
  "blank words": (tree) => {
    add(tree, "own_words", "mine")
    return atValue("account.empty", ["own_words", add(tree, "own_words", " \t ")])
  },
  "half a sign": (tree) => atValue("account.broken-text", ["own_words", add(tree, "own_words", raw('"\\ud83d"'))]),
  "unknown choice": (tree, chance) => {
    const place = somePlace(tree, chance, ({ path }) => choices.has(formOf(path)))
    if (place === "no place") return "no place"
    putAt(tree, place.path, chance.pick([secret, "maybe", "Yes", raw("true"), raw("1")]))
    return atValue("account.unknown-choice", place.path)
  },
  "another schema": (tree, chance) => {
    set(tree, "schema", chance.pick(["distinguo.account/0", "distinguo.proof/1", secret, raw("1")]))
    return atValue("account.schema", ["schema"])
  },
  "impossible time": (tree, chance) => {
    const place = somePlace(tree, chance, isATime)
    if (place === "no place") return "no place"
    putAt(tree, place.path, chance.pick(["2023-02-29", "2024-13", secret, "2024-3", raw("24"), raw("2024.5")]))
    return atValue("account.impossible-time", place.path)
  },
  "reversed stretch": (tree, chance) => {
    const place = somePlace(tree, chance, isATime)
    if (place === "no place") return "no place"
    putAt(tree, place.path, chance.pick(["2024-05..2024-03", "2024..2023", "2024-03-02 .. 2024-03-01"]))
    return atValue("account.reversed", place.path)
  },
  "end before beginning": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*")
    if (place === "no place") return "no place"
    set(place.tree, "from", "2010-05")
    set(place.tree, "to", chance.pick(["2010-04", "2009", raw("2009")]))
    return atValue("account.ends-before-begin", [...place.path, "to"])
  },
  "missing days": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*")
    if (place === "no place") return "no place"
    const to = valueUnder(place.tree, "to")
    if (to !== "left out" && to.kind === "text" && to.value !== "still going on") return "no place"
    const telling = add(place.tree, "said", { by: "another", no: [{ fact: "confined", from: "2024" }] })
    return atValue("account.missing-days", [...place.path, "said", telling, "no", 0])
  },
  "days outside the episode": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*")
    if (place === "no place" || !isSaid(place.tree, "from")) return "no place"
    const telling = add(place.tree, "said", { by: "another", no: [{ fact: "confined", from: "1905", to: "1906-05" }] })
    return atValue("account.outside-episode", [...place.path, "said", telling, "no", 0])
  },
  "an id in another form": (tree, chance) => {
    const place = somePlace(tree, chance, ({ path }) => {
      const isDefinition = path.at(-1) === "definition" || path.at(-2) === "definitions"
      return formOf(path) === "episodes.*.id" || (path[0] === "example" && isDefinition)
    })
    if (place === "no place") return "no place"
    putAt(tree, place.path, chance.pick([secret, "the hotel", "a_b", "-a", "a/"]))
    return atValue("account.id-form", place.path)
  },
  "an id given twice": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*")
    if (place === "no place") return "no place"
    const second = add(tree, "episodes", { title: "Another", id: idOf(place.tree) })
    return atValue("account.duplicate-episode", ["episodes", second, "id"])
  },
  "an episode that is not there": (tree, chance) => {
    const place = somePlace(tree, chance, ({ path }) => {
      return ["together.*.episodes.*", "example.expect.*.episode"].includes(formOf(path))
    })
    if (place === "no place") return "no place"
    putAt(tree, place.path, chance.pick([secret, "farm", "constructor"]))
    return atValue("account.unknown-episode", place.path)
  },
  "the same days, two answers": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*")
    if (place === "no place") return "no place"
    const telling = add(place.tree, "said", {
      by: "a document",
      declined: ["confined"],
      yes: ["recruited", "confined"],
    })
    return atValue("account.two-answers", [...place.path, "said", telling, "declined", 0])
  },
  "said twice": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*")
    if (place === "no place") return "no place"
    const telling = add(place.tree, "said", { by: "a document", no: ["recruited", "confined", { fact: "recruited" }] })
    return atValue("account.said-twice", [...place.path, "said", telling, "no", 2])
  },
  "a telling that says nothing": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*")
    if (place === "no place") return "no place"
    const telling = add(place.tree, "said", { by: "another", role: secret, yes: [] })
    return atValue("account.empty-telling", [...place.path, "said", telling])
  },
  "another's words set aside": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*.said.*")
    const by = place === "no place" ? "left out" : valueUnder(place.tree, "by")
    if (place === "no place" || (by !== "left out" && by.kind === "text" && by.value === "the person"))
      return "no place"
    const key = chance.pick(["set_aside", "stands"])
    set(place.tree, key, key === "stands" ? "yes" : "misheard")
    return atValue("account.not-theirs", [...place.path, key])
  },
  "nobody and a friend": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*.said.*.circumstances")
    if (place === "no place") return "no place"
    set(place.tree, "present", ["nobody", "friend"])
    return atValue("account.nobody-and-others", [...place.path, "present"])
  },
  "an impossible age": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*")
    if (place === "no place") return "no place"
    const age = chance.pick([raw("-1"), 130, raw("17.5"), secret, "under 0"])
    const telling = add(place.tree, "said", { by: "another", age: "under 18" })
    putAt(tree, [...place.path, "said", telling, "age"], age)
    return atValue("account.impossible-age", [...place.path, "said", telling, "age"])
  },
  "younger at the end": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*")
    if (place === "no place") return "no place"
    const telling = add(place.tree, "said", { by: "another", age: { at_start: 30, at_end: "under 30" } })
    return atValue("account.younger", [...place.path, "said", telling, "age"])
  },
  "an age that the birth does not give": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*")
    if (place === "no place" || !isSaid(place.tree, "from")) return "no place"
    const telling = add(place.tree, "said", { by: "another", age: { at_start: 15, born: "1950" } })
    return atValue("account.age-and-birth", [...place.path, "said", telling, "age"])
  },
  "ages that the days do not give": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*")
    const to = place === "no place" ? "left out" : valueUnder(place.tree, "to")
    if (place === "no place" || to === "left out" || !isSaid(place.tree, "from")) return "no place"
    if (to.kind === "text" && to.value === "still going on") return "no place"
    const telling = add(place.tree, "said", { by: "another", age: { at_start: 1, at_end: 110 } })
    return atValue("account.age-and-days", [...place.path, "said", telling, "age"])
  },
  "an example told in confidence": (tree, chance) => {
    if (isSaid(tree, "told")) return "no place"
    const key = chance.pick(["example", "others"])
    set(tree, key, key === "example" ? { note: secret } : "no")
    return atKey("account.examples-only", [key])
  },
  "others without a reason": (tree) => {
    if (!isSaid(tree, "others")) return "no place"
    leaveOut(tree, "because")
    return atValue("account.others-because", ["others"])
  },
  "a place in another form": (tree, chance) => {
    set(tree, "worker", { place: chance.pick(["za", "South Africa", secret, "GB_SCT"]) })
    return atValue("account.place-form", ["worker", "place"])
  },
  "a label that leads to someone": (tree, chance) => {
    const place = someKeys(tree, chance, "episodes.*")
    if (place === "no place") return "no place"
    const key = chance.pick(["with", "where", "title"])
    set(place.tree, key, chance.pick([`${secret} 0821234567`, "-33.9249, 18.4241", "+27 82 123 4567", "a@b"]))
    return atValue("account.not-coarse", [...place.path, key])
  },
  "one episode read together": (tree, chance) => {
    const place = someKeys(tree, chance, "together.*")
    if (place === "no place") return "no place"
    const episodes = valueUnder(place.tree, "episodes")
    if (episodes === "left out" || episodes.kind !== "list") return "no place"
    episodes.items.splice(1)
    return isSaid(tree, "example") ? "no place" : atValue("account.too-few", [...place.path, "episodes"])
  },
  "no episode": (tree) => {
    set(tree, "episodes", [])
    return atValue("account.too-few", ["episodes"])
  },
  "expected together, and not read together": (tree, chance) => {
    const places = [0, 1].map((at) =>
      someKeys(tree, { ...chance, pick: (list) => list[at] ?? list[0] } as typeof chance, "episodes.*"),
    )
    const ids = places.map((place) => (place === "no place" ? "" : idOf(place.tree)))
    if (ids[0] === ids[1] || isSaid(tree, "together")) return "no place"
    set(tree, "told", "invented")
    const expected = { definition: "a/b", episodes: ids, own_account: "yes", everything_said: "no" }
    set(tree, "example", { expect: [expected] })
    return atValue("account.not-together", ["example", "expect", 0, "episodes"])
  },
}

function idOf(episode: Parameters<typeof valueUnder>[0]): string {
  const id = valueUnder(episode, "id")
  return id !== "left out" && id.kind === "text" ? String(id.value) : ""
}
