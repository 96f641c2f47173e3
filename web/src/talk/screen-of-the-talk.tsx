import type { RefObject } from "react"
import { ReachYou } from "../contact/reach-you-later.tsx"
import type { MadeSoFar } from "../keeping/made-so-far.ts"
import type { House } from "../page/house.ts"
import { ChangeIt, ChangeWords } from "./change-it.tsx"
import { Cover } from "./cover.tsx"
import { DangerNow } from "./danger-now.tsx"
import { Ended } from "./ended.tsx"
import { FromAFile } from "./from-a-file.tsx"
import { GoodPlace } from "./good-place.tsx"
import { KeepItSealed, KeepOrForget, Kept } from "./keep-or-forget.tsx"
import { Listen } from "./listen.tsx"
import { LookForIt } from "./look-for-it.tsx"
import { MayWe } from "./may-we.tsx"
import { NotSafe } from "./not-safe.tsx"
import { Question } from "./question.tsx"
import { ReadBack } from "./read-back.tsx"
import { ReadTheNew } from "./read-the-new.tsx"
import { SafetyFirst } from "./safety-first.tsx"
import { SayFirst } from "./say-first.tsx"
import { SomethingNow } from "./something-now.tsx"
import { StopHere } from "./stop-here.tsx"
import { TheirWordsFolded } from "./their-words.tsx"
import type { Told } from "./told.ts"
import { TopicPage } from "./topic-page.tsx"
import { Topics } from "./topics.tsx"
import { WhatTheyWant } from "./what-they-want.tsx"
import { WhichPart } from "./which-part.tsx"
import { WhoCanHear } from "./who-can-hear.tsx"
import { WhomToTell } from "./whom-to-tell.tsx"
import { WithoutATalk } from "./without-a-talk.tsx"
import { Young } from "./young.tsx"

interface Asked extends Told {
  readonly house: House
  readonly back: () => void
  /** A file of this talk that was made, and the words that were shown for it. */
  readonly made: RefObject<MadeSoFar>
}

/** The one screen that all so far leads to. */
export function ScreenOfTheTalk({ house, back, made, ...told }: Asked) {
  const { at } = told.soFar
  switch (at.screen) {
    case "good place":
      return <GoodPlace {...told} />
    case "without a talk":
      return <WithoutATalk {...told} house={house} />
    case "from a file":
      return <FromAFile {...told} />
    case "which part":
      return <WhichPart {...told} />
    case "who can hear":
      return <WhoCanHear {...told} />
    case "say first":
      return <SayFirst {...told} />
    case "what they want":
      return <WhatTheyWant {...told} closing={at.closing} />
    case "something now":
      return <SomethingNow {...told} />
    case "danger now":
      return <DangerNow {...told} />
    case "pause":
      return <SafetyFirst {...told} />
    case "listen":
      return <Listen {...told} />
    case "topics":
      return (
        <>
          <TheirWordsFolded soFar={told.soFar} />
          <Topics {...told} />
        </>
      )
    case "page":
      return (
        <>
          <TheirWordsFolded soFar={told.soFar} />
          <TopicPage {...told} topic={at.topic} page={at.page} />
        </>
      )
    case "may we":
      return <MayWe {...told} topic={at.topic} about={at.about} />
    case "look for it":
      return (
        <>
          <TheirWordsFolded soFar={told.soFar} />
          <LookForIt {...told} />
        </>
      )
    case "question":
      return (
        <>
          <TheirWordsFolded soFar={told.soFar} />
          <Question {...told} next={at.next} />
        </>
      )
    case "reach you":
      return <ReachYou {...told} goOn={at.goOn} />
    case "young":
      return <Young {...told} />
    case "whom to tell":
      return <WhomToTell {...told} />
    case "covered":
      return (
        <Cover
          more={() => told.happens({ kind: "go", to: { screen: "not safe", from: at.from } })}
          leave={house.leave}
        />
      )
    case "not safe":
      return <NotSafe {...told} from={at.from} back={back} />
    case "stop":
      return <StopHere {...told} back={back} />
    case "read back":
      return <ReadBack {...told} ended={at.ended} />
    case "read the new":
      return <ReadTheNew {...told} />
    case "change":
      return <ChangeIt {...told} fact={at.fact} ended={at.ended} />
    case "change words":
      return <ChangeWords {...told} of={at.of} />
    case "keep or forget":
      return <KeepOrForget {...told} house={house} />
    case "keep it":
      return <KeepItSealed {...told} made={made} />
    case "kept":
      return <Kept {...told} house={house} />
    case "forgotten":
      return <Ended {...told} house={house} how={at.inAFile ? "forgotten here, and in a file" : "forgotten"} />
    case "nothing kept":
      return <Ended {...told} house={house} how="nothing kept" />
    default:
      return at satisfies never
  }
}
