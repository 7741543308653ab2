import type { Webhook } from '#schemas/webhooks/webhook.ts'

/** An invented webhook, with the fields a case needs. */
export const aWebhook = (fields: Partial<Webhook> = {}): Webhook => ({
  id: `wh_${'a'.repeat(22)}`,
  licenseeId: 'gazette',
  url: 'https://hooks.gazette.example/wire',
  view: 'summary',
  base: 'https://api.example.com/prod',
  createdAt: '2026-03-01T10:00:00.000Z',
  status: 'active',
  after: 0,
  secret: `whsec_${Buffer.from('s'.repeat(32)).toString('base64')}`,
  lock: 1,
  ...fields,
})
