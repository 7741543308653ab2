/** Zones as desks outside English name them beside an hour, lower case: "14:00 по московскому времени", "日本時間14時". */
export const zonesByPhrase: readonly (readonly [phrase: string, zone: string])[] = [
  ['heure française', 'Europe/Paris'],
  ['hora peninsular', 'Europe/Madrid'],
  ['ora italiana', 'Europe/Rome'],
  ['horário de brasília', 'America/Sao_Paulo'],
  ['suomen aikaa', 'Europe/Helsinki'],
  ['по московскому времени', 'Europe/Moscow'],
  ['мск', 'Europe/Moscow'],
  ['за київським часом', 'Europe/Kyiv'],
  ['türkiye saati', 'Europe/Istanbul'],
  ['日本時間', 'Asia/Tokyo'],
  ['北京时间', 'Asia/Shanghai'],
  ['北京時間', 'Asia/Shanghai'],
  ['한국시간', 'Asia/Seoul'],
]
