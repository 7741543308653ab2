import type { Weight } from '../weigh-elements.ts'

/** The most characters of a box that only its shape shows. */
export const mostUnnamed = 300
/** The most paragraphs of a box; more are a part of the story that is named for what it does ("read-more"). */
const paragraphsOfBox = 3
/** The largest share of a page's paragraphs that a box may hold: a brief may be entirely inside an element named like a box. */
const shareOfBox = 0.4

/** Whether an element holds no more of a page's paragraphs than a box does. */
export const isBoxSized = ({ paragraphs, share }: Weight): boolean =>
  paragraphs <= paragraphsOfBox && share <= shareOfBox
