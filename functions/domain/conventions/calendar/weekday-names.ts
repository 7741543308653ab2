/**
 * Names of the days, Monday first, whole and shortened, without the final dot. Source: Unicode CLDR and
 * agency style books.
 */
const byLanguage: Record<string, string> = {
  en: 'monday mon|tuesday tues tue|wednesday weds wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun',
  de: 'montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so',
  fr: 'lundi lun|mardi|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim',
  es: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  it: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  pt: 'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo',
  sv: 'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag',
  da: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
  pl: 'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
  ru: 'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
  uk: "понеділок|вівторок|середа|четвер|п’ятниця п'ятниця|субота|неділя",
  bg: 'понеделник|вторник|сряда|четвъртък|петък|събота|неделя',
  cs: 'pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle',
  sk: 'pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa',
  sl: 'ponedeljek|torek|sreda|četrtek|petek|sobota|nedelja',
  hr: 'ponedjeljak ponedeljak|utorak|srijeda sreda|četvrtak|petak|subota|nedjelja nedelja',
  hu: 'hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap',
  ro: 'luni|marți marţi|miercuri|joi|vineri|sâmbătă|duminică',
  tr: 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
  el: 'δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή',
  fi: 'maanantai maanantaina|tiistai tiistaina|keskiviikko keskiviikkona|torstai torstaina|perjantai perjantaina|lauantai lauantaina|sunnuntai sunnuntaina',
  ar: 'الاثنين الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد',
  id: 'senin|selasa|rabu|kamis|jumat|sabtu|minggu',
  nl: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
}

/** Day of the week by its lower-case name: 1 is Monday, 7 Sunday (ISO 8601). */
export const weekdayNames: ReadonlyMap<string, number> = new Map(
  Object.values(byLanguage).flatMap(days =>
    days.split('|').flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
  ),
)
