import { checkPractices } from './check-practices.ts'
import { createApp } from './create-app.ts'
import { UnknownStage } from './stages.ts'

try {
  const app = createApp()
  checkPractices(app)
  app.synth()
} catch (error) {
  if (!(error instanceof UnknownStage)) throw error
  console.error(error.message)
  process.exitCode = 1
}
