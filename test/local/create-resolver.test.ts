import { expect, it } from 'vitest'
import { createResolver } from '#infra/local/template/values/create-resolver.ts'
import { aStack, places } from './a-stack.ts'

const { resolve } = createResolver(
  aStack({ Letters2A4B6C8D: { Type: 'AWS::SQS::Queue' }, Drops: { Type: 'AWS::S3::Bucket' } }),
  places,
)

const cases: [value: unknown, resolved: unknown][] = [
  [{ Ref: 'Letters2A4B6C8D' }, 'http://127.0.0.1:1/000000000000/wiredesk-local-letters'],
  [{ 'Fn::GetAtt': ['Letters2A4B6C8D', 'Arn'] }, 'arn:aws:sqs:us-east-1:000000000000:wiredesk-local-letters'],
  [{ 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }]] }, 'a-us-east-1'],
  [
    { 'Fn::Sub': `\${Drops.Arn}/\${!literal}/\${AWS::AccountId}` },
    `arn:aws:s3:::wiredesk-local-drops/\${literal}/000000000000`,
  ],
  [{ 'Fn::Sub': [`\${name}`, { name: { Ref: 'Drops' } }] }, 'wiredesk-local-drops'],
  [{ 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
  [{ kept: 1, left: { Ref: 'AWS::NoValue' } }, { kept: 1 }],
  [[{ Ref: 'AWS::NoValue' }, 'kept'], ['kept']],
]

it.each(cases)('the template resolver turns %j into %j', (value, resolved) => {
  expect(resolve(value)).toEqual(resolved)
})
