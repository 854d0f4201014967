import about from '../../data/kursk-2025-03/about.json' with { type: 'json' };
import actors from '../../data/kursk-2025-03/actors.json' with { type: 'json' };
import areas from '../../data/kursk-2025-03/areas.json' with { type: 'json' };
import claims from '../../data/kursk-2025-03/claims.json' with { type: 'json' };
import places from '../../data/kursk-2025-03/places.json' with { type: 'json' };
import sources from '../../data/kursk-2025-03/sources.json' with { type: 'json' };

/** The authored parts put together as one dataset document, not yet validated. */
export const embeddedDocument: unknown = { ...about, sources, actors, places, claims, areas };
