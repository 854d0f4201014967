/** Longitude and latitude to within a metre of WGS 84: nothing is to be done. */
const asWgs84 =
  /WGS[ _]?(?:19)?84|ETRS[ _]?(?:19)?89|North[ _]American[ _](?:Datum[ _])?(?:of[ _])?1983|NAD[ _]?83/i;

/** What a `.prj` file says that coordinates are: its name, and whether they can be taken as they are. */
export function projectionOf(prj: string): { readonly name: string; readonly isWgs84: boolean } {
  const [, kind = '', name = ''] = /^\s*(\w+)\s*\[\s*"([^"]{0,100})"/.exec(prj) ?? [];
  return {
    name: name === '' ? 'an unnamed projection' : name,
    isWgs84: /^GEOG/i.test(kind) && asWgs84.test(name),
  };
}
