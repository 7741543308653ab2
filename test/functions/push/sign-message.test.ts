import { Webhook as Verifier } from 'standardwebhooks'
import { expect, test, vi } from 'vitest'
import { rotated } from '#domain/webhooks/rotated.ts'
import { signingSecrets } from '#domain/webhooks/signing-secrets.ts'
import { signMessage } from '#functions/push/sign-message.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'

const secretOf = (letter: string) => `whsec_${Buffer.from(letter.repeat(32)).toString('base64')}`
const message = { id: 'msg_1', type: 'ping', body: '{"type":"ping","data":{"name":"Zoë 🦢"}}' }
const now = new Date('2026-03-01T12:00:00.999Z')

test('a signed message is verified by the Standard Webhooks library with each current secret, and by no other', () => {
  vi.setSystemTime(now)
  const retired = { secret: secretOf('r'), until: '2026-03-02T11:00:00Z' }
  const webhook = aWebhook({ secret: secretOf('n'), retired })
  const headers = signMessage(message, signingSecrets(webhook, now), now)
  expect(headers).toMatchObject({ 'webhook-id': 'msg_1', 'webhook-timestamp': '1772366400' })
  for (const letter of ['n', 'r'])
    expect(new Verifier(secretOf(letter)).verify(message.body, headers)).toEqual(JSON.parse(message.body))
  expect(() => new Verifier(secretOf('x')).verify(message.body, headers)).toThrow(/signature/)
  expect(() => new Verifier(secretOf('n')).verify(`${message.body} `, headers)).toThrow(/signature/)
  vi.useRealTimers()
})

test('a retired secret signs until its very end', () => {
  const webhook = aWebhook({ retired: { secret: secretOf('r'), until: now.toISOString() } })
  expect(signingSecrets(webhook, new Date(now.getTime() - 1))).toHaveLength(2)
  expect(signingSecrets(webhook, now)).toEqual([webhook.secret])
})

test('each secret of the last day signs, however often it was rotated, and none afterwards', () => {
  const hour = (count: number) => new Date(now.getTime() + count * 3_600_000)
  const letters = ['a', 'b', 'c', 'd']
  const turn = (webhook: Webhook, letter: string, index: number) =>
    rotated(webhook, secretOf(letter), hour(index * 10))
  const webhook = letters.reduce(turn, aWebhook({ secret: secretOf('o') }))
  expect(signingSecrets(webhook, hour(30))).toEqual(['d', 'c', 'b', 'a'].map(secretOf))
  expect(signingSecrets(webhook, hour(44))).toEqual(['d', 'c'].map(secretOf))
  expect(signingSecrets(webhook, hour(54))).toEqual([secretOf('d')])
  expect(JSON.stringify(webhook)).not.toContain(secretOf('o'))
})

test('a webhook keeps its five newest secrets, however often one is rotated', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
  const webhook = letters.reduce((each, letter) => rotated(each, secretOf(letter), now), aWebhook())
  expect(signingSecrets(webhook, now)).toEqual(['z', 'y', 'x', 'w', 'v'].map(secretOf))
})
