// What an admin has approved: a job's policy, by whom and when. Checked with zod where it is received and where it is read.
import * as z from 'zod/mini';
import { approvedShape } from '../guard';
import { moment } from './moment';

/** As Znuny shows who is logged in: first name and last name, VARCHAR(100) each (6.5.1). */
const agent = z.string().check(z.maxLength(400));

/** An approval as it comes from a page. */
export const approval = z.readonly(z.strictObject({ ...approvedShape, by: agent }));

const shape = {
  ...approvedShape,
  /** Full name of who approved it; '' if not known. */
  by: agent,
  at: moment,
};

/** An approval without its help desk, as files have it. */
export const filedPolicy = z.readonly(z.strictObject(shape));

/** An approval as the database has it. */
export const storedPolicy = z.readonly(
  z.strictObject({
    ...shape,
    /** Origin and CGI path: what is approved for one help desk says nothing of another. */
    helpDesk: z.url({ protocol: /^https$/ }).check(z.maxLength(300)),
  }),
);

export type Approval = z.infer<typeof approval>;
export type FiledPolicy = z.infer<typeof filedPolicy>;
export type StoredPolicy = z.infer<typeof storedPolicy>;
