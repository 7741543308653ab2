import type { Template } from 'aws-cdk-lib/assertions'
import { findOne } from './find-one.ts'

/** How a mapping names the alias of a Lambda: the function's name out of the alias's ARN, and the alias. */
export const liveName = (template: Template, lambda: string) => {
  const arn = { Ref: findOne(template, 'AWS::Lambda::Alias', lambda).id }
  return { 'Fn::Join': ['', [{ 'Fn::Select': [6, { 'Fn::Split': [':', arn] }] }, ':live']] }
}
