import styles from './Attribution.module.css';

/** Where the basemap comes from, as its licences ask; always in view. */
export function Attribution() {
  return (
    <p className={styles['attribution']}>
      ©{' '}
      <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">
        OpenStreetMap contributors
      </a>{' '}
      <span className={styles['licence']}>(ODbL) </span>·{' '}
      <a href="https://www.geonames.org/" rel="noreferrer">
        GeoNames
      </a>{' '}
      <span className={styles['licence']}>CC BY 4.0 </span>· Natural Earth · GSHHG
      <span className={styles['licence']}>/WDBII (LGPL)</span>
    </p>
  );
}
