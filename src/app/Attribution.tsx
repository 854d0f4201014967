import styles from './Attribution.module.css';

/** Where the basemap comes from, as its licences ask; always in view. */
export function Attribution() {
  return (
    <p className={styles['attribution']}>
      ©{' '}
      <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">
        OpenStreetMap contributors
      </a>{' '}
      (ODbL) ·{' '}
      <a href="https://www.geonames.org/" rel="noreferrer">
        GeoNames
      </a>{' '}
      CC BY 4.0 · Natural Earth · GSHHG/WDBII (LGPL)
    </p>
  );
}
