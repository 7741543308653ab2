import { screen } from '../../../pattern/screen.ts'
import type { FurnitureRule } from '../../furniture-rule.ts'

/** What stands on the buttons of papers and agencies, whole. Source: pages of AP, The New York Times, The Washington Post, Le Monde, F.A.Z., Der Spiegel, TownNews, The Guardian, Folha, the BBC's services. */
const button = screen(
  /^(?:skip ad(?:vertisement)?|view image in fullscreen|top videos|edição impressa|edit|close|zusammenfassung|share full article|(?:make|add|set) (?:us|.{2,30}) (?:as )?(?:a |your )?preferred(?: source)? on google|add .{2,30} (?:on|to) google|add .{2,30} as (?:a|your) preferred source\b.{0,50}|show quick read|[點点][擊击][圖图]片放大|(?:この記事の)?画像（\d+枚）|[請请][繼继][續续]往下[閱阅][讀读]\W*|passer la publicité|more images|report an (?:editorial )?error|report a correction(?: or typo)?|let['’]s go!|kindly share this story:?|\/ cbs news|license this content|reuse this content|title icon|submit (?:a|your) question|(?:skip|pule|saltar|passer|lewati) .{2,60} (?:and continue reading|e continue lendo|y continuar leyendo|et continuer la lecture|dan terus membaca)|fim do whatsapp!|שתפו ב\S{3,12}|(?:ajouter à|retirer de) vos sélections|offrir (?:l['’]|cet )article|réagir|article réservé (?:aux|à nos) abonnés|réservé aux abonnés|(?:solo|sólo|exclusivo) para suscriptores|exclusivo para assinantes|recurso exclusivo para assinantes|salvar para ler depois|(?:diminuir|aumentar) fonte|ouvir o texto|desplegar redes sociales|ir a los comentarios|zur app|zur merkliste hinzufügen|bild vergrößern|bildergalerie öffnen|avaa kuvien katselu|merken|artikel (?:merken|verschenken|anhören|vorlesen)|artikelrechte erwerben|weitere optionen zum teilen|nur für abonnenten|you have permission to edit this (?:article|collection|image)\.?(?: edit)?(?: close)?|(?:buy|order) (?:now|reprints|this photo)|haberin devamı(?: için tıklayın(?:ız)?)?|open this photo in gallery:|(?:click|tap) here|following|rate this recipe|add interest|open extended reactions|\d+ related|add articles to your saved list\b.{0,50}|lagre artikkel|spara artikel|bewaar artikel|ascolta l['’]articolo|escuchar (?:el )?artículo|écouter (?:l['’]|cet )article|luister naar dit artikel|kuuntele (?:juttu|artikkeli)|lyt til artiklen|lytt til (?:saken|artikkelen)|lyssna på (?:artikeln|texten)|(?:ofereça|oferecer) (?:este )?artigo\b.{0,20}|regala(?:r)? (?:este )?artículo|ακούστε το άρθρο|odsłuchaj artykuł|posłuchaj artykułu)$/iu,
)

/** The buttons that a page sets around a story, and between its paragraphs: "SKIP ADVERTISEMENT", "Ajouter à vos sélections". */
export const pageButton: FurnitureRule = {
  name: 'body/page-button',
  zones: ['head', 'story', 'tail'],
  matches: text => text.length < 80 && button.test(text),
}
