import { describe, expect, test } from 'vitest'
import { readS3Event } from '#functions/ingest/drops/read-s3-event.ts'

const eventOf = (object: object, fields: object = {}): string =>
  JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'eu-west-1',
        eventTime: '2026-03-01T10:00:00.000Z',
        eventName: 'ObjectCreated:Put',
        s3: {
          s3SchemaVersion: '1.0',
          bucket: { name: 'drops', arn: 'arn:aws:s3:::drops' },
          object: { size: 12, eTag: 'e', sequencer: '0055AED6DCD90281E5', ...object },
        },
        ...fields,
      },
    ],
  })

describe('readS3Event', () => {
  test('gives the drop of an upload', () => {
    expect(readS3Event(eventOf({ key: 'desk/harbour.txt', versionId: 'v1' }))).toEqual([
      {
        bucket: 'drops',
        key: 'desk/harbour.txt',
        versionId: 'v1',
        sequencer: '0055AED6DCD90281E5',
        size: 12,
        droppedAt: '2026-03-01T10:00:00.000Z',
      },
    ])
  })

  test.each([
    ['the+harbour.txt', 'the harbour.txt'],
    ['1%2B1+is+2.txt', '1+1 is 2.txt'],
    ['caf%C3%A9/%E6%96%B0.txt', 'café/新.txt'],
    ['100%25.txt', '100%.txt'],
  ])('decodes the key %s to %s', (key, decoded) => {
    expect(readS3Event(eventOf({ key }))).toMatchObject([{ key: decoded }])
  })

  test('gives nothing for the test event of a new notification', () => {
    const body = {
      Service: 'Amazon S3',
      Event: 's3:TestEvent',
      Time: '2026-03-01T10:00:00.000Z',
      Bucket: 'drops',
    }
    expect(readS3Event(JSON.stringify(body))).toEqual([])
  })

  test.each([
    ['text that is not JSON', 'hello'],
    ['an event of another service', '{"Records":[{"eventSource":"aws:sns"}]}'],
    ['the removal of an object', eventOf({ key: 'harbour.txt' }, { eventName: 'ObjectRemoved:Delete' })],
    ['a key that is not URL-encoded', eventOf({ key: '100%.txt' })],
  ])('throws for %s', (_name, body) => {
    expect(() => readS3Event(body)).toThrow()
  })
})
