/** How `npm start` is used, and the settings it observes. */
export const helpLines: readonly string[] = [
  'Usage: npm start -- [--play FILE [--speed N]]',
  '',
  'Runs Wiredesk on this machine, until Ctrl-C. Everything is kept, and is there again the next time.',
  '',
  '  --play FILE   plays a scripted day, such as infra/local/play/harbor-day.jsonl (docs/importing.md)',
  '  --speed N     how many seconds of the day pass per second; 60 by default',
  '',
  '  PORT          port of the API and the pages, 8787 by default; the next ones are for S3, DynamoDB and SQS',
  '  WIREDESK_HOME folder in which everything is kept, .wiredesk by default',
]
