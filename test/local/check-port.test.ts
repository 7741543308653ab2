import { expect, it } from 'vitest'
import { checkPort } from '#infra/local/check-port.ts'
import { StartError } from '#infra/local/start-error.ts'

it('a machine that has no address to listen on is told so, and what to do', async () => {
  // Set apart for documentation (RFC 5737), so no machine has it.
  const started = checkPort(0, '192.0.2.1')
  await expect(started).rejects.toThrow(StartError)
  await expect(started).rejects.toThrow(/no address 192\.0\.2\.1.*loopback interface/)
})
