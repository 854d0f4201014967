import { createFakeMapView } from '../fixtures/fakeMapView.ts';
import { describeMapView } from './mapViewContract.ts';

describeMapView('the fake', createFakeMapView, (view) => ({
  click: async (subject) => view.click(subject),
  hover: async (subject) => view.hover(subject),
  drag: async () => view.move({ zoom: 8, latitude: 50.6, longitude: 36.4 }),
}));
