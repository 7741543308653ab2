import { screen } from '../../../pattern/screen.ts'
import type { FurnitureRule } from '../../furniture-rule.ts'

const notice = screen(
  /^dilarang (?:keras )?mengambil konten\b|^this document is subject to copyright\b|^(?:more information: .+\bdoi\b|citation: .+\bretrieved \d|journal information: )|\bour (?:\p{L}+ ){0,3}(?:newsletters?|site|website|web site|news page|app|journalism|newsroom|news team|terms|policy|standards|podcast|channels?|socials?|homepage)\b|\b(?:this|the|our) (?:web ?)?site is (?:protected|operated|owned|published)\b|\bprivacy policy\b|\bcomment policy\b|\bsign in now\b|\bwould you like to comment\b|\b(?:story|news) tips?\b|^to submit a letter\b|\buses? (?:ai|artificial intelligence)(?: tools?)? to (?:help )?(?:transcribe|translate|edit|write|summari[sz]e|produce)\b|\bcomment on this (?:article|story)\b|\bread our\b|\bsee more online at\b|\bdoes not provide investment advice\b|\bist der emittent \/ herausgeber verantwortlich\b|übermittelt durch eqs\b|^the (?:above|preceding) (?:editorial|column) (?:was|appeared|ran|originally)\b|\bjavascript\b|\bcookies?\b.{0,80}\b(?:site|consent|browser|accept)|\b(?:quality|independent) journalism\b|\bonline donations\b|\bour community (?:experience|guidelines)\b|\b(?:check|educate) your inbox\b|^support provided by\b|^this information (?:is (?:subject to|information|provided by)|was (?:submitted|brought to you))\b|^denna information är sådan\b|^end of inside information|^dieses thema im programm:|^über dieses thema berichtete|^[^.!?]{3,60}, \d{1,2}\.\d{1,2}\.20\d\d, \d{1,2}:\d\d uhr\b[^.]{0,40}$|^jederzeit top informiert\b|^rechte am artikel\b|^diese audioversion\b|^log ?in, register\b|\bkontaktformular\b|\bcontact form\b|\bformulaire de contact\b|\bformulario de contacto\b|\b(?:este|en otro|autre|andere) (?:dispositivo|appareil|gerät)\b.{0,60}\b(?:leer|leyendo|lire|lesen)\b|\b(?:leer|leyendo|lire|lesen)\b.{0,60}\b(?:dispositivo|appareil|gerät)\b|tu suscripción\b|\bcambiar tu contraseña\b|\btu experiencia de lectura\b|\bsuscripción (?:digital|de empresa)\b|\bonze podcast\b|\breageren\? dat kan\b|\btaalfout\b|\bdit formulier\b|\bfinancial supporters? of\b|\bcan be reached at \S+@|vi vil gjerne høre fra deg|tanke eller et spørsmål om artikkelen|abonelere sunulan haberler|^abonelik için|^želite li dopuniti temu|\bctrl ?\+ ?enter\b|^(?:haben sie einen fehler|melden sie (?:ihn|es|das) (?:uns|hier)|vi retter feil|har du (?:sett|hittat|funnet) (?:en |ett? |något )?fei?l|fehler (?:gefunden|entdeckt)|une erreur dans|(?:has|¿has) (?:encontrado|visto) un error|hai trovato un errore|fout gezien|kļūda rakstā|viga tekstis|fandt du en fejl|encontrou (?:um )?erro|hittat (?:ett )?fel)(?!\p{L})/iu,
)

/** "本平台仅提供信息存储服务": that others wrote what it keeps (NetEase, Sohu); and CNA's words on its rights. */
const kept = /仅提供信息存储|^本網站之文字/u

/** What a site says of itself under a story: how to reach it, its policies, its other pages; and a release wire, by which law it was sent (Cision, RNS, EQS). */
export const siteNotice: FurnitureRule = {
  name: 'body/site-notice',
  zones: ['tail'],
  matches: text => text.length < 320 && ((!/["“”«»„]/.test(text) && notice.test(text)) || kept.test(text)),
}
