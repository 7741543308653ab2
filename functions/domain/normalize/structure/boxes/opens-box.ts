import { relatedHeading } from '#domain/normalize/body/rules/related/related-heading.ts'
import { relatedLink } from '#domain/normalize/body/rules/related/related-link.ts'
import { relatedList } from '#domain/normalize/body/rules/related/related-list.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { storyMemory } from '#domain/normalize/story-memory.ts'

/** "Read more from Harbor News:", and a box for newsletters. */
const moreFrom = screen(
  /^(?:read|see|watch) more\b.{0,60}:$|^newsletters?$|^popular in [^.]{2,40}$|^mehr$|^zur \S{2,20}-startseite$/i,
)

/** Whether a line heads links to other stories, each on a line below: "Related", "Read more from Harbor News:". */
export const opensBox: (text: string) => boolean = storyMemory.of(
  text => relatedHeading.matches(text) || relatedList.matches(text) || moreFrom.test(text),
)

/** Whether a line is itself a link to another story, or heads a box of them. */
export const isBoxLink: (text: string) => boolean = storyMemory.of(
  text => relatedLink.matches(text) || moreFrom.test(text),
)
