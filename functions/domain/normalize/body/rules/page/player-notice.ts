import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

/** What is left of a player or a picture viewer where its button or its picture was. */
const label = patternOf(
  /^(?!\p{L}+\.$)/iu,
  [
    /article content/iu,
    /(?:auto|re)?play/iu,
    /pause/iu,
    /(?:un)?mute/iu,
    /volume/iu,
    /embedded video/iu,
    /(?:click|tap) to (?:enlarge|expand|play|watch)/iu,
    /(?:hide|show|toggle) (?:captions?|transcript|thumbnails?)/iu,
    /(?:enlarge|expand)(?: image)?/iu,
    /open (?:image|gallery)(?: in .{2,20})?/iu,
    /(?:last|next|previous) slide(?:next slide)?/iu,
    /(?:something is )?loading(?: (?:ad|video|player|comments?|the player))?/iu,
    /like loading/iu,
    /video (?:player(?: is loading| inladen)?|unavailable)/iu,
    /audio player/iu,
    /(?:current|remaining) time/iu,
    /duration/iu,
    /fullscreen/iu,
    /captions?/iu,
    /(?:watch|listen(?: to (?:this|the) (?:story|article|episode|audio))?)(?: ?\d{1,2}(?::\d{2})?){0,3}/iu,
    /listen on .{3,60}/iu,
    /watch \p{Lu}{2,5} live/iu,
    /opens? in (?:a )?new (?:window|tab)/iu,
    /(?:image|slide) \d+ of \d+/iu,
    /swipe .{2,30}/iu,
    /scroll/iu,
    /created with sketch/iu,
    /left/iu,
    /right/iu,
    /show all \d{1,3}/iu,
    /chevron icon/iu,
    /select (?:voice|speed)/iu,
    /\d\.\d{2}x/iu,
    /lecture en cours/iu,
    /wird geladen/iu,
    /reproducir/iu,
    /chargement/iu,
    /car(?:g|reg)ando/iu,
    /caricamento(?: player)?/iu,
  ],
  /\W*$/iu,
)
const speech = patternOf(/^/iu, [
  /we apologi[sz]e, but this (?:video|audio|content)\b/iu,
  /having trouble (?:viewing|watching|playing)\b/iu,
  /try refreshing your browser\b/iu,
  /tap here to see\b/iu,
  /catch up on the (?:developing|latest|top) (?:stories|news)\b/iu,
  /your browser (?:does not|doesn['’]t|is not|cannot)\b/iu,
  /this (?:video|audio|content|embed|player|media) (?:is not|isn['’]t|is no longer|could not be|can ?not be|can['’]t be|requires|is generated)\b/iu,
  /this audio (?:was|has been) (?:auto)?generated\b(?!.* (?:said|says|told))/iu,
  /waiting for your permission to load\b/iu,
  /can['’]t see the (?:video|audio|map|chart|post)\b/iu,
  /listen to more stories\b/iu,
  /getting your \p{L}+ audio player ready\b/iu,
  /share your thoughts$/iu,
  /.{5,90}\? join the conversation below\b/iu,
  /the content you requested\b/iu,
  /sorry, (?:this|your|the) (?:video|browser|audio|content)\b/iu,
  /(?:an )?error (?:occurred|loading)\b/iu,
  /to view this (?:video|content)\b/iu,
  /please (?:enable|turn on|update) (?:javascript|cookies|your browser)\b/iu,
  /audio recording is automated\b/iu,
  /listening to articles is free\b/iu,
  /(?:facebook|e-?mail|share|twitter|account|link\p{L}*|search|chat|print) icon (?:the|an?|two)\b/iu,
  /(?:left|right|shape) created with sketch\b/iu,
  /this is a rush transcript\b/iu,
  /it indicates (?:an expandable section|the ability)\b/iu,
  /dieses zusammenfassungstool\b/iu,
  /war die zusammenfassung\b/iu,
  /dieser link ist leider\b/iu,
  /this (?:summary is|article (?:includes|contains)) ai[- ](?:generated|assisted)\b/iu,
  /a página está a demorar\b/iu,
  /this browser does not\b/iu,
  /(?:ihr browser|votre navigateur|su navegador|tu navegador) .{0,30}(?:nicht|pas|no)\b/iu,
])

/** CNN's player: "JUST WATCHED", a clip's title, "Replay More Videos ... MUST WATCH". */
const watched = /^(?:webvtt|just watched|must watch|replay more videos)\b/iu

const forms = [label, speech, watched].map(screenAtLetters)

/** What a video, audio or picture player leaves in the text: "Play", "Hide caption", "Your browser does not support the audio element." */
export const playerNotice: FurnitureRule = {
  name: 'body/player-notice',
  zones: ['head', 'story', 'tail'],
  matches: text => (text.length < 200 || text.startsWith('WEBVTT')) && forms.some(form => form.test(text)),
}
