import { z } from 'zod';
import { columnRoles } from '../domain/opening/ColumnMapping.ts';
import { dateOrders, type Origin, polygonMeanings } from '../domain/opening/Reading.ts';

// The strict content policy forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

const originSchema = z.object({
  file: z.object({ path: z.string(), content: z.instanceof(Blob) }),
  answers: z.object({
    // Ground that was packed is kept as an archive, of which nothing is asked; older pages kept neither.
    claims: z.record(z.string(), z.never()).default({}),
    layersAs: z.null().default(null),
    polygonsAs: z.enum(polygonMeanings).nullable(),
    dateOrders: z.record(z.string(), z.enum(dateOrders)),
    columns: z.record(z.string(), z.partialRecord(z.enum(columnRoles), z.string())),
  }),
});

/** An origin as it comes back from storage; `null` for whatever else may lie there. The file is not looked into. */
export function parseOrigin(input: unknown): Origin | null {
  const parsed = originSchema.safeParse(input);
  return parsed.success ? parsed.data : null;
}
