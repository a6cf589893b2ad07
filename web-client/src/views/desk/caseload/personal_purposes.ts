// What one person's room may be for; a group is opened another way.
import type { Purpose } from "../../../room/wire";

export const personal_purposes = [
  "job_seeking",
  "sick_leave",
  "education",
  "supported_employment",
  "onward_path",
  "one_question",
] as const satisfies readonly Purpose[];
