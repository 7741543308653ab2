import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'
import { isUntilNotice } from '../hold/is-until-notice.ts'
import { ofForeignPart } from '../hold/of-foreign-part.ts'

const HEADS: readonly Pattern[] = [
  // "ANULACIÓN: Noticia sobre el puerto", "UTGÅR: Hamnen stängs", "WIDERRUF APA0301"
  patternOf(
    /^[\W_]*(?:(?:AFP|ATS|EFE|ANSA|DPA|dpa|APA|SDA|LUSA|ACHTUNG|ATTENTION|ATENCI[OÓ]N|ATTENZIONE|URGENTE?)\W+){0,2}/u,
    [
      /STORNO/u,
      /STORNIERUNG/u,
      /ANNULLIERUNG/u,
      /RÜCKZUG/u,
      /ZURÜCKGEZOGEN/u,
      /ANNULATION/u,
      /(?:[AÀ] )?ANNUL(?:ER|[EÉ]E?)/u,
      /ANULA(?:CI[OÓ]N|ÇÃO|D[AO]|R)?/u,
      /ANNULLA(?:RE|TA|TO|MENTO)/u,
      /ANNULLER(?:ING|E?T)/u,
      /TILLBAKADRAGE[NT]/u,
      /MAKULERAD?/u,
      /TREKK(?:ES)?/u,
      /VERVALLEN/u,
      /INGETROKKEN/u,
      /TILBAGETRUKKET/u,
      /ANULOWAN[OEY]/u,
      /АННУЛИРОВА(?:НО|ТЬ)/u,
      /АННУЛЯЦИЯ/u,
      /UTGÅR/u,
      /PERUUTUS/u,
      /VISSZAVONÁS/u,
      /PONIŠTENJE/u,
      /ANULARE/u,
      /АНУЛИРАНЕ/u,
      /HỦY TIN/u,
      /(?:記事)?取り消し/u,
      /【取消】/u,
      /(?:\p{Script=Han}{2}社)?撤稿/u,
      /WIDERRUF(?= \p{L}{3,4} ?\d)/u,
    ],
    /(?!\p{L})\s*(?:$|[-:,.!(—–/"«“]|(?:\p{L}{3,4} )?\p{L}{1,4} ?\d{2,5}(?!\d)|(?:(?:DE|DELLA|DI|DA|DER|DE LA|D['’])\s*)?(?:NOTI[ZC]I|NOTA(?! DE\b)|NOTÍCIA|INFORMACI|INFORMATION|D[EÉ]P[EÊ]|ALERTE|MELDUNG|DESPACHO|LANCIO|ARTICLE|[Nn]oticia|[Nn]ota |[Ii]nformación|[Dd]espacho|[Nn]otícia|[Nn]otizia|[Dd]épêche|Meldung))/u,
  ),
  // "Storno: Hafen gesperrt"
  /^\W*(?:(?:AFP|ATS|EFE|ANSA|dpa|APA|SDA|Lusa|Achtung|Attention|Atención|Attenzione)\W+)?(?:Storno|Stornierung|Annullierung|Rückzug|Zurückgezogen|Annulation|Anulación|Anulação|Annullamento|Annullering|Tilbaketrukket|Ingetrokken)\s*(?:$|:(?!\s(?!not|dép|inf|des|dis|lan)\p{Ll}+\s))/u,
  // "Anulada. Puerto cerrado"
  /^\W*(?:Anulad[ao]|Annulée?|Annullat[ao]|Ritirat[ao]|Storniert)(?:\.\s|\W*$)/u,
  // "EILMELDUNG ZURÜCKGEZOGEN"
  /^\W*(?:A(?:chtung|CHTUNG)\W+)?\S{0,20}(?:MELDUNG|[Mm]eldung) (?:ZURÜCKGEZOGEN|zurückgezogen|storniert|annulliert)(?:\W*(?:$|:)|\s[–—-]\s)|^\W*Meldung gestrichen\W*$/u,
  // "ATTENTION: Dépêche annulée"
  /^[\W_]*(?:(?:ATTENTION|ATENCI[OÓ]N|ATTENZIONE)\W+)?(?:(?:(?:[Dd]épêche|[Aa]lerte) (?:(?:annul|retir)ée|à (?:annuler|supprimer))|(?:Noticia|Información|Notícia|Notizia) (?:anulada|annullata|retirada|ritirata))(?:\W*(?:$|:)|\s[–—-]\s|\s(?=à la demande))|(?:NOTA|NOTICIA|INFORMACI[OÓ]N|DESPACHO|NOT[IÍ]CIA|NOTIZIA|D[EÉ]P[EÊ]CHE|ALERTE) (?:ANULAD[AO]|ANNULLATA|ANNUL[EÉ]E|RETIRAD[AO]|CANCELAD[AO]|RITIRATA|RETIR[EÉ]E)(?!\p{L}))/u,
].map(screenAtLetters)

/** Behind what may be a law's or a school's as well: its title, or that it was sent. */
const SENT =
  '(?=.{0,40}?(?:["“„«\'‘]|intitul|titulad|intitolat|enviad|emitid|difundid|transmitid|diffus|envoyé|trasmess))'
/** What desks hold, as the languages call it (Portuguese with Spanish), with what may stand between it and the verb. */
const PIECE = {
  es: `.{0,30}?\\b(?:not[ií]cias?|informa(?:ción|ção|ciones|ções)|despachos?|teletipos?|crónicas?|peças?|matérias?|reportage(?:m|ns)|(?:nota|artículo|alerta|texto)s?${SENT})\\b`,
  fr: `.{0,30}?\\b(?:dépêches?|papiers?|factuels?|(?:notre|nos|cette|votre) (?:information|alerte|sujet)s?|(?:information|alerte|article|sujet)${SENT})\\b`,
  it: `.{0,30}?\\b(?:notizi[ae]|dispacc(?:io|i)|(?:lancio|lanci|articol[oi]|flash)${SENT})\\b`,
  de: '(?:[^.!?]|\\d\\.){0,60}?\\b(?:(?:Meldung|Eilmeldung|Nachricht)(?:en)?|Berichte?|Texte?|Beitr[aä]ge?)\\b',
}
/** Where desks are asked: at the head of a sentence, and not in what somebody asks. */
const HEAD = '(?:^|[.:!] )\\W*(?:\\p{L}+\\W+){0,3}?\\b(?<!que )'
const AGENCY = '(?:dpa|APA|sda|AFP|KNA|epd|SID|Reuters|Agentur|Redaktion|wir)'

/** Verbs in the forms in which desks are asked: imperatives, infinitives, and the agency's own "anula". */
const ASKED: readonly Pattern[] = [
  // "Atención: anulen la noticia sobre el puerto."
  new RegExp(
    `${HEAD}(?:anule[nm]|elimine[nm]|borren|apaguem|retire[nm]|supriman|removam|anular|eliminar|borrar|anulad[ao]|desestimen|descarten)\\b${PIECE.es}`,
    'iu',
  ),
  // "EFE anula la noticia sobre el puerto."
  new RegExp(
    `\\b(?:EFE|Efe|Télam|Notimex|la agencia|Europa Press) (?:anula|retira|elimina)\\b${PIECE.es}`,
    'u',
  ),
  // "Annulez la dépêche sur le port."
  new RegExp(
    `${HEAD}(?:annulez|supprimez|retirez|annuler|effacer|annulation de|retrait de)\\b${PIECE.fr}`,
    'iu',
  ),
  // "Annullate la notizia sul porto."
  new RegExp(
    `${HEAD}(?:annullate|eliminate|cancellate|annullare|eliminare|cancellare|annullamento d(?:el(?:la)?|i))\\b${PIECE.it}`,
    'iu',
  ),
  // "Wir bitten, die Meldung über den Hafen zu löschen."
  new RegExp(
    `\\b(?:bitten|bitte)\\b${PIECE.de}.{0,120}?\\b(?:zu löschen|löschen|zu streichen|streichen|zu vernichten)\\b`,
    'iu',
  ),
  // "Bitte APA0301 nicht verwenden.", "APA0301 ist zu streichen."
  /^\W*(?:bitte )?\p{L}{3} ?\d{2,4}(?!\d)[^.!?]{0,80} (?:nicht (?:mehr )?(?:zu )?verwenden|(?:ist |bitte )?(?:zu )?streichen|ist gegenstandslos)\W*$/iu,
  // "Ritzau annullerer telegrammet om havnen.", "PTI withdraws story"
  /^\W*(?:Ritzau annullerer|Belga annuleert|ats annule|Lusa anula|BNS tühistab|ANTARA mencabut|PTI withdraws) (?:\p{L}{1,3} )?(?:telegrammet|(?:het )?bericht|dépêche|notícia|uudise|berita|story|\p{L}{3} ?\d{2,4})(?!\p{L})/iu,
  // "Die Meldung über den Hafen bitte löschen."
  /\bMeldung\b.{0,80}?\bbitte (?:löschen|streichen|stornieren|annullieren)\b|\bbitte (?:die|diese|unsere) Meldung\b[^,.!?]{0,80} nicht (?:zu )?veröffentlichen\W*$/iu,
  // "Bitte löschen Sie die Meldung über den Hafen."
  new RegExp(`\\bbitte (?:löschen|streichen|annullieren|stornieren|entfernen) Sie\\b${PIECE.de}`, 'iu'),
  // "ANSA annulla la notizia sul porto."
  /\b(?:ANSA|AGI|Adnkronos|l['’]agenzia) (?:annulla|ritira) (?:la|il|l['’])\s?(?:notizia|dispaccio|lancio|articolo)\b/iu,
  // "Artikeln utgår.", "Bericht vervalt.", "NTB trekker tilbake saken."
  patternOf([
    /^\W*(?:bericht|artikel) (?:vervalt|is vervallen|wordt ingetrokken)\W*$/iu,
    /^\W*(?:het|dit|ons) bericht (?:over|van|met) [^.!?]{2,80} (?:is|wordt) ingetrokken\W*$/iu,
    /^\W*historien om [^.!?]{2,80} er trukket tilbage\W*$/iu,
    /^\W*brug (?:venligst )?ikke (?:historien|nyheden|telegrammet|artiklen)\b/iu,
    [
      /\b(?:meldinge[nr]e?|nyhete(?:n|ne|rna)|artik(?:eln|kelen|l(?:en|ene|erne|arna))|texte(?:n|rna)|telegram(?:met|mene|men|merne)|historierne)\b.{0,60}?\b/iu,
      [
        /trekkes(?: tilbake)?/iu,
        /er trukket(?: tilba[kg]e)?/iu,
        /är (?:tillbakadragen|återkallad)/iu,
        /(?:är|er|har) (?:av|af)publi\p{L}+/iu,
        /utgår/iu,
        /dras tillbaka/iu,
        /trækkes tilbage/iu,
        /bedes annulleret/iu,
      ],
      /(?=\W*$| på gr| av red|[.,;] (?:vänligen|vennligst|bes|bedes|radera|slett))/iu,
    ],
    /^\W*(?:\p{L}+(?: \p{L}+)?:\s)?(?:sakene|artiklene) trekkes(?: tilbake)?(?=\W*$| på gr|[.,;] (?:bes|vennligst|slett))/iu,
    /^\W*stryk (?:telegrammet|artikeln)\b/iu,
    /^\W*(?:vi|NTB|TT|Ritzau) (?:trekker tilbake|drar tillbaka|trækker) (?:saken|meldingen|nyheten|artikeln|texten|telegrammet)\b/iu,
  ]),
  // "ANP trekt het bericht over de haven in."
  /\b(?:ANP|Belga|(?:de )?redactie) trekt (?:het |een )?(?:bericht|artikel)\b|\b(?:bericht|artikel)\b.{0,60}?\b(?:niet (?:meer )?(?:te )?gebruiken\b(?=\W*(?:$|s\.?v\.?p))|als niet verzonden\b)/iu,
  // "АННУЛИРУЕТСЯ сообщение, переданное в 14:20"
  /^\W*(?:аннулируе(?:тся|м)|анулює(?:ться|мо)) (?:сообщени|материал|информаци|новост|повідомлен|матеріал|новин)/iu,
  // "RÜCKRUF"
  /^\W*RÜCKRUF\s*(?:$|[:–—-].*(?:[Mm]eldung|dpa))/u,
].map(screenAtLetters)

const SENTENCES: readonly Pattern[] = [
  // "No utilicen esta noticia.", "N'utilisez pas cette dépêche."
  /^\W*(?:\p{L}+\W+){0,2}?(?:no (?:utilicen|usen|publiquen|difundan|divulguen) est[ae]|não (?:utilizem|usem|publiquem|divulguem) est[ae]|non (?:utilizzate|usate|pubblicate|diffondete) quest[ao]|(?:n['’]utilisez|ne (?:publiez|diffusez)) pas cet(?:te)?) (?:noticia|información|nota|texto|notícia|matéria|peça|notizia|articolo|dépêche|information|article|alerte)\W*$/iu,
  // 'Die Meldung "Hafen gesperrt" wird zurückgezogen.'
  /(?:^|[.:!]\s)\W*(?:bitte |\S+ bittet, )?(?:(?:die|diese|unsere|der|dieser|unser|den|das) )?(?:\S+ )?(?:(?:Eil)?meldung(?:en)?|(?:Bericht|Text|Korrespondentenbericht|Beitrag|Zusammenfassung)(?=.{0,60}?(?:["„«]|\d{4})))\b.{0,160}?(?:\b(?:wird|werden|ist|sind|hat|haben|bitte)\b.{0,40}?\bzurückgezogen\b|\bnicht (?:mehr )?(?:zu )?verwende[nt]\b|\bstorniert\b|\bannulliert\b)/iu,
  // "L'AFP annule sa dépêche sur le port."
  /\b(?:AFP|ATS|Belga|Reuters|l['’]agence) (?:annule|retire) (?:sa|son|la|l['’]|notre|cette|une) ?(?:dépêche|information|alerte)\b/iu,
  // "Die Eilmeldung über den Hafen ist gegenstandslos."
  /\b\p{L}{0,5}meldung\b.{0,140}?\b(?:(?:ist|sind) (?:gegenstandslos|hinfällig)|bitte nicht (?:mehr )?verwenden|(?:wird|ist) ersatzlos gestrichen)\b/iu,
  // "Diese Meldung ist zu streichen."
  /\b(?:diese|die|unsere|dieser|der) (?:Meldung|Bericht|Text)\b[^.!?]{0,40}(?:["„«»][^"“«»]{2,120}["“«»])?[^!?]{0,40} ist zu (?:streichen|löschen|annullieren)\W*(?:$|[.;])|\bRückzug (?:der|dieser|unserer) Meldung\b/iu,
  // "Die dpa zieht ihre Meldung über den Hafen zurück."
  new RegExp(
    `\\b(?:${AGENCY} (?:zieht|ziehen|zog|hat|haben)|(?:zieht|ziehen) (?:die )?${AGENCY})\\b.{0,160}?\\b(?:Meldung|Bericht|Text)\\b.{0,160}?\\bzurück(?:gezogen)?\\b`,
    'iu',
  ),
  // "Verwenden Sie die Meldung über den Hafen nicht."
  /\bverwenden Sie\b.{0,40}?\b(?:Meldung|Bericht|Text)\b.{0,160}?\b(?<!vorerst |vorläufig |noch )nicht\b/iu,
  // "Prière d'annuler la dépêche sur le port."
  /\b(?:veuillez|(?:vous prions|priés) de|prière de|prière d['’]|merci d['’]|merci de)\s?.{0,40}?\b(?:annuler|retirer|ne pas (?:utiliser|diffuser|publier)|supprimer|détruire)\b(?!.{0,20}?\bavant\b)(?=\W*$|\s?[.!;]|.{0,30}?\b(?:dépêche|information|alerte|article|papier|factuel|sujet|texte)s?\b)/iu,
  // "La dépêche sur le port a été diffusée par erreur. Merci de la détruire."
  /\b(?:dépêche|alerte|information|papier)\b.{0,160}? diffusée? par erreur\b.{0,40}?\b(?:merci|prière|veuillez)\b/iu,
  // "Merci de ne pas tenir compte de la dépêche sur le port."
  /\b(?:merci|prière|veuillez)(?: de)? ne pas tenir compte de\b.{0,40}?\b(?:dépêche|information|alerte|article|sujet)\b/iu,
  // "Nous annulons notre dépêche sur le port."
  patternOf([
    /\bnous (?:annulons|retirons) (?:notre|la|cette|l['’])\s?.{0,40}?\b(?:dépêche|information|alerte|article)\b/iu,
    /\b(?:dépêches?|(?:notre|cette) alerte|alertes?(?= [«"“]))\b.{0,160}?(?<!n['’])\b(?:(?:est|sont) annulées?\b|(?:est|sont) retirées?\W*$|nulle et non avenue)/iu,
    /\bnulle et non avenue (?:notre|la|cette) dépêche\b/iu,
    /^\W*retrait de (?:notre|la|cette) dépêche\b/iu,
  ]),
  // "Rogamos anulen la noticia sobre el puerto."
  /\b(?:se ruega|rogamos|por favor|favor de)\b.{0,60}?\b(?:anul\w+|(?:elimin|retir|borr)en(?= (?:la|esta|nuestra) (?:nota|noticia|información)\b)|no (?:utili\w+|us\w+|publi\w+|difund\w+))\b(?=\W*$|\s?[.;]|.{0,40}?\b(?:noticia|información|nota|despacho|crónica|teletipo|alerta|artículo|texto)s?\b)/iu,
  // "Anulamos la noticia sobre el puerto."
  /\banulamos (?:la|esta|nuestra) nota\b|\banula(?:mos)? (?:l[ao]s?|sus?|nuestr[ao]s?|est[aeo]s?|el) (?:noticia|información|nota(?= ["“«])|despacho|crónica|teletipo)s?\b|\b(?:noticia|información|nota|despacho|crónica|teletipo)s?\b.{0,160}?\bquedan? anulad[ao]s?\b/iu,
  // "A Lusa anula a notícia sobre o porto."
  patternOf([
    /\b(?:(?:a|esta) \p{L}{2,9}|Lusa) anula a (?:notícia|informação|peça)\b/iu,
    /\b(?:anulamos|anula-se) a (?:notícia|informação|peça|nota)\b/iu,
    /\bdesconsider(?:em|e|ar)\b.{0,20}?\b(?:notícia|matéria|nota|texto|peça|reportagem)\b/iu,
    /\bpede-se a anulação d[ae] (?:notícia|informação|peça)\b/iu,
    /\b(?:por favor|pedimos)\b.{0,30}?\bnão (?:us|utiliz|publi|divulg)(?:em|quem|uem|ar)\b.{0,20}?\b(?:notícia|matéria|nota|reportagem|peça)\b/iu,
    /^\W*(?:a|esta) (?:notícia|matéria|reportagem) [^.!?]{2,80} foi anulada\W*$/iu,
  ]),
  // "Tengan por no emitida la noticia sobre el puerto."
  /\b(?:tengan por no (?:enviada|emitida|difundida)|no tengan en cuenta)\b.{0,20}?\b(?:noticia|información|nota|despacho)\b/iu,
  // "Si prega di non utilizzare la notizia sul porto."
  patternOf([
    /^\W*(?:la|questa) notizia [^.!?]{2,80} è (?:stata )?(?:annullata|ritirata)\W*$/iu,
    /^\W*(?:annulliamo|ritiriamo) (?:la|questa|la nostra) notizia\b/iu,
    /\b(?:considerare annullat[aoei]|(?:si prega di|pregasi)\b.{0,40}?\b(?:annullare|non (?:us|utilizz|pubblic)are|non tenere conto))\b(?=\W*$|\s?[.;]|.{0,40}?\b(?:notizia|dispaccio|lancio|articolo|flash|testo)\b)/iu,
  ]),
  // "Просьба аннулировать сообщение о порте."
  /\b(?:просьба|просим)\b.{0,20}?\b(?:аннулировать|не использовать|снять)\b(?=\W*$|\s?[.;]|.{0,40}?(?:сообщени|новост|материал|текст|информаци|заметк))(?!.{0,80}?\b(?:без (?:разрешения|согласия)|(?:до|ранее|раньше)\b.{0,16}?\d))/iu,
].map(screenAtLetters)

/**
 * Kills in other languages than English: "STORNO", "Die Meldung … wird zurückgezogen", "ANNULATION", "Rogamos anulen …", "ANNULLARE". "ANNULE ET REMPLACE" is a
 * new version, and what takes out a part leaves the story. Sources: dpa, APA, AFP, EFE, Lusa, ANSA, TT, NTB, TASS.
 */
export const isForeignKill = (text: string): boolean =>
  !isUntilNotice(text) &&
  !ofForeignPart.test(text) &&
  [HEADS, ASKED, SENTENCES].some(forms => forms.some(form => form.test(text)))
