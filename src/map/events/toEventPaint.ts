import { channelsOf } from '../control/toPaintTables.ts';
import { mostEventColours } from './eventShader.ts';

/** How events look. */
export interface EventLook {
  /** `#rrggbb`, by the events' indices. */
  readonly colours: readonly string[];
  /** `#rrggbb`. */
  readonly halo: string;
  /** CSS pixels, of the disc alone. */
  readonly radius: number;
  /** CSS pixels beyond it; 0 for none. */
  readonly haloWidth: number;
}

/** A look as the shader's uniforms take it. */
export interface EventPaint {
  readonly colours: Float32Array;
  readonly halo: Float32Array;
  readonly radius: Float32Array;
}

/** Throws for more colours than the shader's table takes. */
export function toEventPaint({ colours, halo, radius, haloWidth }: EventLook): EventPaint {
  if (colours.length > mostEventColours) {
    throw new Error(`${colours.length} colours; at most ${mostEventColours} fit.`);
  }
  const table = new Float32Array(mostEventColours * 3);
  table.set(colours.flatMap(channelsOf));
  return {
    colours: table,
    halo: Float32Array.from(channelsOf(halo)),
    radius: Float32Array.of(radius, haloWidth),
  };
}
