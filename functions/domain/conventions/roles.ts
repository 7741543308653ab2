import { wordSet } from './word-set.ts'

/**
 * What bylines call the people they name, in lower case. A role phrase ends in a `noun` ("AP Business
 * Writer"); `modifiers` are the beats and ranks before it. `signing` nouns take the organization before them
 * rather than a beat ("Live Science Contributor", "Times staff"). Sources: AP, Reuters, Bloomberg, PA and
 * McClatchy bylines; style guides of EFE, dpa and AFP for the other languages.
 */
export const roles = {
  nouns:
    wordSet(`writer writers reporter reporters editor editors correspondent correspondents columnist columnists contributor contributors analyst analysts producer producers director professor anchor
    meteorologist critic critics chief fellow researcher researchers blogger photographer photographers journalist journalists host technologist president ceo attorney staff staffer lecturer economist strategist author
    intern interns freelancer staffers stringer commentator essayist reviewer specialist historian scientist physician executive publisher ombudsman cartoonist videographer secretary counsel founder co-founder
    aide assistant assistants consultant instructor student doctoral candidate dietitian nutritionist meteorologists educator coordinator communicator officer manager adviser advisor naturalist horticulturist technician librarian archivist
    curator psychologist psychiatrist therapist veterinarian pharmacist activist organizer legislator commissioner superintendent translator interpreter moderator statistician mathematician physicist chemist biologist
    agent geologist ecologist astronomer archaeologist anthropologist sociologist demographer epidemiologist virologist neurologist cardiologist pediatrician entomologist agronomist critic-at-large editor-in-chief photojournalist photojournalists videojournalist videojournalists illustrator member
    correspondance correspondencia newscaster presenter broadcaster co-host podcaster vlogger
    redactor redactora periodista estudiante corresponsal reportero reportera editora colaborador colaboradora enviado enviada enviados enviadas corresponsales redactores reporteros escritor escritora profesor profesora abogado abogada economista historiador historiadora directora catedrático catedrática investigador investigadora politólogo politóloga columnista subdirector subdirectora analista redator redatora repórter jornalista colunista correspondente professora advogado advogada
    redakteur redakteurin korrespondent korrespondentin korrespondenten reporterin journalistin chefredakteur chefredakteurin autor autorin volontär volontärin mitarbeiter mitarbeiterin gastautor gastautorin redaktionsmitglied redaktionsleiter redaktionsleiterin ressortleiter ressortleiterin leiter leiterin sportchef kolumnist kolumnistin krönikör kommentator redaktør redaktör
    journaliste correspondant correspondante stagiaire stagista rédacteur rédactrice envoyé envoyée envoyés envoyées chroniqueur chroniqueuse éditorialiste écrivain écrivaine professeur professeure historien historienne avocat avocate directeur directrice chercheur chercheuse giornalista editorialista scrittore scrittrice professore professoressa direttore direttrice inviato inviata inviati inviate corrispondente corrispondenti redattore redattrice caporedattore caporedattrice
    корреспондент корреспондентка спецкор собкор обозреватель журналист журналистка редактор репортёр репортер колумнист кореспондент кореспондентка репортерка оглядач оглядачка журналістка журналіст δημοσιογράφος ανταποκριτής ανταποκρίτρια muhabir muhabiri yazar editör wartawan jurnalis reporterka dziennikarz dziennikarka redaktor redaktorka korespondent korespondentka novinář novinářka újságíró tudósító tudósítója munkatársa zpravodaj zpravodajka spolupracovník spolupracovnice komentátor komentátorka reportér reportérka publicysta publicystka novinar novinarka dopisnik dopisnica jurnalist jurnalistă corespondent corespondentă corespondentul ανταποκριτή ανταποκρίτριας مراسل مراسلة صحفي صحفية כתב כתבת עיתונאי עיתונאית
      verslaggever verslaggeefster redacteur redactrice journalisten korrespondenter reporteri toimittaja journalistka`),
  signing: wordSet(
    'contributor contributors staff staffer staffers intern interns meteorologist meteorologists',
  ),
  modifiers:
    wordSet(`staff senior sr junior chief deputy associate assoc assistant asst managing executive contributing special freelance guest lead national international foreign domestic global local regional region metro city county state
    political politics business economics economic economy financial finance markets market money investing sports sport science technology tech health medical medicine education religion faith arts art culture cultural
    entertainment film movie movies tv television music theater theatre book books food wine travel fashion style lifestyle features feature opinion editorial op-ed opinion-page news breaking general world assignment investigative investigations data
    environment environmental climate energy weather space military defense defence security intelligence diplomatic affairs legal law courts court crime justice police public labor labour workplace housing real estate property
    transportation transport aviation auto automotive autos media digital social video visual multimedia photo online web night weekend day white house capital pentagon congressional congress capitol statehouse parliamentary election elections
    campaign supreme un middle east eastern western northern southern north south west central asia asian africa african europe european latin america american us u.s. uk china russia india japan gulf balkans nordic eu home
    personal consumer retail industry industrial corporate banking tax insurance internet cyber cybersecurity cyber-security football soccer basketball baseball hockey golf tennis racing olympics nfl nba mlb nhl cricket
    rugby horse boxing college high school higher race ethnicity gender women's wire desk bureau copy trade government communications information enterprise projects project audience engagement immigration border veterans agriculture farm rural wildlife
    technical research policy program visiting adjunct emeritus distinguished former co-chief vice clinical community royal showbiz agricultural columnist at-large large columnist/critic principal founding
    teaching extension lji council trainee
    especial especiales político política económico económica executivo executiva zahraniční jefe jefa politiek economie buitenland binnenland politisches politischer politische freier freie wirtschafts- politisk politiska sonder außen- spécial spéciale spéciaux spéciales especiais régional régionale permanent permanente`),
}
