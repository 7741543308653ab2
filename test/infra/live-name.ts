import type { Template } from 'aws-cdk-lib/assertions'
import { findOne } from './find-one.ts'

/** How a mapping names a Lambda's alias: the function's name from the alias's ARN, and the alias. */
export const liveName = (template: Template, lambda: string) => {
  const arn = { Ref: findOne(template, 'AWS::Lambda::Alias', lambda).id }
  return { 'Fn::Join': ['', [{ 'Fn::Select': [6, { 'Fn::Split': [':', arn] }] }, ':live']] }
}
