import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

/** What is left of a player or a picture viewer where its button or its picture was. */
const label =
  /^(?!\p{L}+\.$)(?:article content|play|pause|(?:un)?mute|volume|replay|autoplay|embedded video|(?:click|tap) to (?:enlarge|expand|play|watch)|(?:hide|show|toggle) (?:captions?|transcript|thumbnails?)|(?:enlarge|expand)(?: image)?|open (?:image|gallery)(?: in .{2,20})?|(?:last|next|previous) slide(?:next slide)?|(?:something is )?loading(?: (?:ad|video|player|comments?|the player))?|like loading|video player(?: is loading)?|video unavailable|video player inladen|audio player|current time|duration|remaining time|fullscreen|captions?|(?:watch|listen(?: to (?:this|the) (?:story|article|episode|audio))?)(?: ?\d{1,2}(?::\d{2})?){0,3}|listen on .{3,60}|watch \p{Lu}{2,5} live|opens? in (?:a )?new (?:window|tab)|image \d+ of \d+|slide \d+ of \d+|swipe .{2,30}|scroll|created with sketch|left|right|show all \d{1,3}|chevron icon|select (?:voice|speed)|\d\.\d{2}x|lecture en cours|wird geladen|reproducir|chargement|car(?:g|reg)ando|caricamento(?: player)?)\W*$/iu
const speech =
  /^(?:we apologi[sz]e, but this (?:video|audio|content)\b|having trouble (?:viewing|watching|playing)\b|try refreshing your browser\b|tap here to see\b|catch up on the (?:developing|latest|top) (?:stories|news)\b|your browser (?:does not|doesn['’]t|is not|cannot)\b|this (?:video|audio|content|embed|player|media) (?:is not|isn['’]t|is no longer|could not be|can ?not be|can['’]t be|requires|is generated)\b|this audio (?:was|has been) (?:auto)?generated\b(?!.* (?:said|says|told))|waiting for your permission to load\b|can['’]t see the (?:video|audio|map|chart|post)\b|listen to more stories\b|the content you requested\b|sorry, (?:this|your|the) (?:video|browser|audio|content)\b|(?:an )?error (?:occurred|loading)\b|to view this (?:video|content)\b|please (?:enable|turn on|update) (?:javascript|cookies|your browser)\b|audio recording is automated\b|listening to articles is free\b|(?:facebook|e-?mail|share|twitter|account|link\p{L}*|search|chat|print) icon (?:the|an?|two)\b|(?:left|right|shape) created with sketch\b|this is a rush transcript\b|it indicates (?:an expandable section|the ability)\b|dieses zusammenfassungstool\b|war die zusammenfassung\b|dieser link ist leider\b|this (?:summary is|article (?:includes|contains)) ai[- ](?:generated|assisted)\b|a página está a demorar\b|this browser does not\b|(?:ihr browser|votre navigateur|su navegador|tu navegador) .{0,30}(?:nicht|pas|no)\b)/iu

/** CNN's player: "JUST WATCHED", a clip's title, "Replay More Videos ... MUST WATCH". */
const watched = /^(?:webvtt|just watched|must watch|replay more videos)\b/iu

const forms = [label, speech, watched].map(screenAtLetters)

/** What a video, audio or picture player leaves in the text: "Play", "Hide caption", "Your browser does not support the audio element." */
export const playerNotice: FurnitureRule = {
  name: 'body/player-notice',
  zones: ['head', 'story', 'tail'],
  matches: text => (text.length < 200 || text.startsWith('WEBVTT')) && forms.some(form => form.test(text)),
}
