import { createFakeMapView } from '../fixtures/fakeMapView.ts';
import { cornerPosition, describeMapView } from './mapViewContract.ts';

describeMapView('the fake', createFakeMapView, (view) => ({
  click: async (subject) => (subject === null ? view.clickGround(cornerPosition) : view.click(subject)),
  clickEntry: async () => view.clickEntry({ collection: 'collection-1', index: 7 }),
  hover: async (subject) => view.hover(subject),
  drag: async () => view.move({ zoom: 8, latitude: 50.6, longitude: 36.4 }),
}));
