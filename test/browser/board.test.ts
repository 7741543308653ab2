import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { putDrop } from '#infra/local/put-drop.ts'
import { stepPrices } from '#schemas/metrics/step-prices.ts'
import { checkAccess } from './check-access.ts'
import { findChromium } from './find-chromium.ts'
import { openPages, type Pages } from './open-pages.ts'
import { soon } from './soon.ts'

const browser = findChromium()

describe.skipIf(!browser)('the operator’s board, in a browser', () => {
  let pages: Pages
  let board: Page
  beforeAll(async () => {
    pages = await openPages(browser ?? '')
    board = await pages.open('operator', 'board', { timezoneId: 'Asia/Tokyo' })
  })
  afterAll(() => pages.close())

  const figure = (label: string) => board.locator('.figure', { hasText: label }).locator('strong')

  it('shows incoming drops and pending releases', async () => {
    await board.getByText('No embargoes are pending.').waitFor()
    expect(await figure('Oldest waiting drop').textContent()).toBe('0 s')
    const { s3, settings } = pages.stack
    const copy = (notice: string) =>
      `${notice}\n\nPier opens\n\nBy Ana Ruiz\n\nLISBON (Coast Wire) - The pier opened on Monday.\n\nMany came to see it.\n`
    await putDrop(
      s3,
      settings.dropsBucket,
      'pier.txt',
      Buffer.from(copy(`EMBARGOED UNTIL 11 A.M. GMT, ${soon.shown}`)),
    )
    await putDrop(s3, settings.dropsBucket, 'bad.txt', Buffer.from('Only a headline'))
    await expect.poll(() => figure('Drops in the last hour').textContent(), { timeout: 60_000 }).toBe('2')
    expect(await figure('Rejected in the last hour').textContent()).toBe('1')
    await board.getByText(`${soon.shown}, 8:00 PM GMT+9 (${soon.typed.replace('T', ' ')} UTC)`).waitFor()
    await board.getByRole('link', { name: 'Pier opens' }).waitFor()
    await board.getByRole('row', { name: new RegExp(`API calls.*${stepPrices.poll} per million`) }).waitFor()
    expect(await board.locator('.figure.bad').count()).toBe(0)
    await board.locator('.figure').getByRole('link', { name: 'Open cases' }).waitFor()
    await board.locator('canvas').waitFor()
    await checkAccess(board)
  })

  it('names the figures that are missing while CloudWatch does not answer', async () => {
    await board.route('**/v1/desk/board', async route => {
      const answer = await route.fetch()
      const { approximateAgeOfOldestMessage: _, cost, ...rest } = await answer.json()
      const parts = cost.parts.filter(({ name }: { name: string }) => !['calls', 'pushes'].includes(name))
      await route.fulfill({ response: answer, json: { ...rest, cost: { ...cost, parts } } })
    })
    await board.getByText('does not answer: calls, pushes.').waitFor()
    expect(await figure('Oldest waiting drop').textContent()).toBe('–')
    await checkAccess(board)
    await board.unrouteAll({ behavior: 'wait' })
    await board.getByText('does not answer').waitFor({ state: 'detached' })
  })

  it('marks a drop that has waited for too long', async () => {
    await board.route('**/v1/desk/board', async route => {
      const answer = await route.fetch()
      const json = { ...(await answer.json()), approximateAgeOfOldestMessage: 700 }
      await route.fulfill({ response: answer, json })
    })
    const waited = board.locator('.figure.bad', { hasText: 'Oldest waiting drop' })
    await waited.getByText('11 min').waitFor()
    await board.unrouteAll({ behavior: 'wait' })
    await waited.waitFor({ state: 'detached' })
  })

  it('shows an instant once when the reader’s time zone is UTC', async () => {
    const other = await pages.open('operator', 'board', { timezoneId: 'UTC' })
    await other.getByText(`${soon.shown}, 11:00 AM UTC`, { exact: true }).waitFor()
    await other.close()
  })

  it('counts the dead letters of release and push, and marks an overdue takedown', async () => {
    const ordered = { headline: 'Pier closes', orderedAt: '2026-03-01T10:00:00Z', outstanding: ['gazette'] }
    await board.route('**/v1/desk/board', async route => {
      const answer = await route.fetch()
      const json = {
        ...(await answer.json()),
        failedRuns: { release: { waiting: 0, inFlight: 0 }, push: { waiting: 2, inFlight: 1 } },
        takedowns: [
          { ...ordered, articleId: 'a', isOverdue: false },
          { ...ordered, articleId: 'b', isOverdue: true },
        ],
      }
      await route.fulfill({ response: answer, json })
    })
    await board.getByText('3 dead letters of push').waitFor()
    expect(await board.getByText('of release').count()).toBe(0)
    expect(await board.locator('li .bad', { hasText: 'Overdue' }).count()).toBe(1)
    await checkAccess(board)
    await board.unrouteAll({ behavior: 'wait' })
    await board.getByText('3 dead letters of push').waitFor({ state: 'detached' })
  })

  it('names stored items that cannot be read', async () => {
    await board.route('**/v1/desk/board', async route => {
      const answer = await route.fetch()
      const unreadable = [{ what: 'case', name: '20260301-a' }]
      await route.fulfill({ response: answer, json: { ...(await answer.json()), unreadable } })
    })
    await board.getByText('The case 20260301-a').waitFor()
    await checkAccess(board)
    await board.unrouteAll({ behavior: 'wait' })
    await board.getByText('The case 20260301-a').waitFor({ state: 'detached' })
  })

  it('sends dead letters back to be read again', async () => {
    const { sqsUrl } = pages.stack.settings
    const sqs = new SQSClient({ ...sdkSettings, endpoint: sqsUrl })
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: `${sqsUrl}/000000000000/wiredesk-local-ingest-dead-letters`,
        MessageBody: '{}',
      }),
    )
    sqs.destroy()
    await board.getByText('1 drop could not be read', { exact: false }).waitFor()
    await board.getByRole('button', { name: 'Read them again' }).click()
    await board.getByText('1 drop sent back to be read again.').waitFor()
    // It is not an S3 event, so it fails again, and stays in the queue.
    await board.locator('.figure', { hasText: 'Waiting drops' }).getByText('1 being read').waitFor()
  })

  it('caused no error or warning in the browser', () => {
    expect(pages.complaints).toEqual([])
  })
})
