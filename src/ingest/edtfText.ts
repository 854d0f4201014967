import { z } from 'zod';
import { parseEdtf } from '../domain/edtf/parseEdtf.ts';

/** A string that is an EDTF date or interval, level 0 or 1. */
export const edtfText = z
  .string()
  .superRefine((text, context) => {
    const parsed = parseEdtf(text);
    if (!parsed.ok)
      context.addIssue({
        code: 'custom',
        message: `${JSON.stringify(text)} is no EDTF date: ${parsed.reason}`,
      });
  })
  .meta({
    description: 'EDTF (ISO 8601-2) level 0 or 1, for example 2025-03-14, 2024-08 or 2025-03-10/2025-03-13',
  });
