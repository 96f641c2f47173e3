import type { FactId } from "../facts/index.ts"
import { any, freeze, type Node } from "../reasoning/index.ts"

/** M: the person moved, within a country or across a border, by anyone's idea. Moving is nobody's wrong. */
export const moved: Node<FactId> = freeze(any<FactId>("moved_within", "moved_across_border"))
