import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** The labels of a form's fields and buttons, and what it says once sent, each a line. */
const line = screen(
  /^(?:(?:enter )?(?:your )?e-?mail(?: address)?(?: here| \(?required\)?)?|ongeldig e-mailadres\b.{0,40}|first name|last name|zip(?: code)?|password|submit|sign ?up|subscribe|log ?in|sign in|i agree|yes,? sign me up|no,? thanks(?:,? close)?|not now|maybe later|manage (?:newsletters?|subscriptions?|alerts?)|you(?:['’]re| are) (?:all set|in|subscribed|signed up)|success|thank(?:s| you) for (?:signing up|subscribing|your (?:interest|submission|subscription|feedback|report))|thanks for contacting us\b.{0,60}|we(?:['’]ve| have) received your submission|(?:oops,? )?something went wrong(?:[.,] please try again.{0,20})?|please (?:try again(?: later)?|enter a valid e-?mail(?: address)?|check your (?:inbox|e-?mail))|invalid e-?mail|check your inbox\b.{0,60}|(?:this site is )?protected by recaptcha\b.{0,120}|if you['’]re unable to load the form, click here|thanks for liking this story\b.{0,80}|create an account or log in\b.{0,40}|donate (?:today|now)|privacy policy|this field is for validation purposes\b.{0,40}|view all newsletters|see all newsletters|terms (?:and|&) conditions apply|select (?:all|one)|required)[\s.!*:]*$/i,
)

/** A form that asks for an address, as it comes out as text: "Enter your email", "Thank you for signing up!", "Something went wrong." */
export const formMessage: FurnitureRule = {
  name: 'body/form-message',
  zones: ['head', 'story', 'tail'],
  matches: text => text.length < 180 && line.test(text),
}
