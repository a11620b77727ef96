// Grades on this machine what Python does not: a job as JSON on stdin, one report a line on stdout. See prep/runner.py.
import { text } from 'node:stream/consumers'
import { PGlite } from '@electric-sql/pglite'
import { gradeReview, type Review } from './review-grading.ts'
import { troubled, type Report } from './report.ts'
import { database } from './sql-database.ts'
import { sqlGrader, type SqlExercise } from './sql-grading.ts'

type Job = { answers: string[] } & ({ sql: SqlExercise } | { 'code-review': Review })

async function* graded(job: Job): AsyncGenerator<Report> {
  if ('sql' in job) yield* gradedSql(job.sql, job.answers)
  else for (const answer of job.answers) yield gradeReview(job['code-review'], answer)
}

async function* gradedSql(sql: SqlExercise, answers: string[]): AsyncGenerator<Report> {
  const fresh = async () => sqlGrader(database(await PGlite.create()), sql)
  let grader = await fresh()
  for (const answer of answers)
    try {
      yield await grader.grade(answer)
    } catch (error) {
      // The answer took the database with it: out of memory, most often. The next one gets another.
      yield troubled(`the database broke down: ${String(error)}`)
      grader = await fresh()
    }
}

try {
  for await (const report of graded(JSON.parse(await text(process.stdin)) as Job)) console.log(JSON.stringify(report))
} catch (error) {
  console.error(`broken exercise: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
