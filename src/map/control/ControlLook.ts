/** How ground or its outline is drawn. */
export interface ControlLook {
  /** `#rrggbb`. */
  readonly colour: string;
  /** 0–1. */
  readonly fillOpacity: number;
  /** Stripes over the fill; `null` for none. */
  readonly hatch: {
    /** Radians from level, clockwise. */
    readonly angle: number;
    /** CSS pixels from stripe to stripe, and of one stripe. */
    readonly period: number;
    readonly width: number;
    /** 0–1. */
    readonly opacity: number;
  } | null;
  /** 0–1. */
  readonly lineOpacity: number;
  readonly isLineBroken: boolean;
}

/** As many as one table of uniforms takes. */
export const mostLooks = 64;
