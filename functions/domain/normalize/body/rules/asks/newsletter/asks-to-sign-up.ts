import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** The reader asked to sign up, wherever in the box it stands: a request together with what he gets. */
const request = screen(
  /(?:^|^[^\p{L}\p{N}"“]{1,4}|[.?!–—] ?)(?:please |simply )?(?:sign up|subscribe|register|download|join|follow|click|get|receive|support|donate|become)\b(?!ing)/iu,
)
const offer = screen(
  patternOf(
    /\b/i,
    [
      /newsletters?/i,
      /your inbox/i,
      /breaking news/i,
      /our app/i,
      /alerts/i,
      /morning briefing/i,
      /daily briefing/i,
      /free account/i,
      /(?:whatsapp|telegram|facebook) (?:channel|community|group)/i,
      /our journalism/i,
      /this work with a/i,
      /journalism today/i,
      /depends on your support/i,
      /our (?:biggest |best |top )?stories/i,
      /stories like (?:this|these)/i,
      /latest (?:news|stories|headlines)/i,
    ],
    /\b/i,
  ),
)
const ofReader = /\byour?\b|\bour\b|\bus\b|journalism today|^want\b/i

/** Whether a text in English asks its reader to sign up or to give, and says what for: "Sign up for our newsletter". */
export const asksToSignUp = (text: string): boolean =>
  request.test(text) && offer.test(text) && ofReader.test(text)
