/** Counts vertices until together they pass what is allowed. */
export interface VertexBudget {
  /** Whether so many more are within what is left; they are counted either way. */
  readonly take: (vertices: number) => boolean;
}

/** A budget of so many vertices, for all files that are read together. */
export function createVertexBudget(most: number): VertexBudget {
  let left = most;
  return {
    take: (vertices) => {
      left -= vertices;
      return left >= 0;
    },
  };
}
