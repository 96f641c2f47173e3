import { type FunctionComponent, memo } from "react"

/**
 * A part of the screen that is drawn again only when something it shows is another one: on an old telephone a tick should
 * not draw the whole desk. Whatever it does when it is pressed has to ask for what holds then, and not for what held when
 * it was drawn; the sitting's own acts do.
 */
export function drawnFor<Shown extends object>(
  Part: FunctionComponent<Shown>,
  shows: (shown: Shown) => readonly unknown[],
): FunctionComponent<Shown> {
  const isTheSame = (before: Shown, now: Shown): boolean => {
    const [one, other] = [shows(before), shows(now)]
    return one.length === other.length && one.every((part, at) => Object.is(part, other[at]))
  }
  return memo(Part, isTheSame) as unknown as FunctionComponent<Shown>
}
