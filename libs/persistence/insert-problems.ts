import type { EntityManager } from 'typeorm';
import type { ItemProblem } from '#libs/contracts/index.js';
import { storableJson } from './storable-json.js';

/** Inserts refused rows in one statement; one that is already there stays. */
export async function insertProblems(
  manager: EntityManager,
  tenantId: string,
  problems: readonly (ItemProblem & { submissionId: string })[],
): Promise<void> {
  if (problems.length) await manager.query(INSERT, [tenantId, storableJson(problems)]);
}

const INSERT = `
  INSERT INTO submission_errors (tenant_id, submission_id, index, line, code, detail)
  SELECT $1, p."submissionId", p.index, p.line, p.code, p.detail
  FROM json_to_recordset($2) AS p ("submissionId" uuid, index integer, line integer, code text, detail text)
  ON CONFLICT (submission_id, index) DO NOTHING
`;
