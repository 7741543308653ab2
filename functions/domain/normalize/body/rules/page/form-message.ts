import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** The labels of a form's fields and buttons, and what it says once sent, each a line. */
const line = screen(
  patternOf(
    /^/i,
    [
      /(?:enter )?(?:your )?e-?mail(?: address)?(?: here| \(?required\)?)?/i,
      /ongeldig e-mailadres\b.{0,40}/i,
      /first name/i,
      /last name/i,
      /zip(?: code)?/i,
      /password/i,
      /submit/i,
      /sign ?up/i,
      /subscribe/i,
      /log ?in/i,
      /sign in/i,
      /i agree/i,
      /yes,? sign me up/i,
      /no,? thanks(?:,? close)?/i,
      /not now/i,
      /maybe later/i,
      /manage (?:newsletters?|subscriptions?|alerts?)/i,
      /you(?:['’]re| are) (?:all set|in|subscribed|signed up)/i,
      /success/i,
      /thank(?:s| you) for (?:signing up|subscribing|your (?:interest|submission|subscription|feedback|report))/i,
      /thanks for contacting us\b.{0,60}/i,
      /we(?:['’]ve| have) received your submission/i,
      /(?:oops,? )?something went wrong(?:[.,] please try again.{0,20})?/i,
      /please (?:try again(?: later)?|enter a valid e-?mail(?: address)?|check your (?:inbox|e-?mail))/i,
      /invalid e-?mail/i,
      /check your inbox\b.{0,60}/i,
      /(?:this site is )?protected by recaptcha\b.{0,120}/i,
      /if you['’]re unable to load the form, click here/i,
      /thanks for liking this story\b.{0,80}/i,
      /create an account or log in\b.{0,40}/i,
      /donate (?:today|now)/i,
      /privacy policy/i,
      /this field is for validation purposes\b.{0,40}/i,
      /(?:view|see) all newsletters/i,
      /terms (?:and|&) conditions apply/i,
      /select (?:all|one)/i,
      /required/i,
    ],
    /[\s.!*:]*$/i,
  ),
)

/** A form that asks for an address, as it comes out as text: "Enter your email", "Thank you for signing up!", "Something went wrong." */
export const formMessage: FurnitureRule = {
  name: 'body/form-message',
  zones: ['head', 'story', 'tail'],
  matches: text => text.length < 180 && line.test(text),
}
