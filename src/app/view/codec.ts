/** Addresses of views, for links in the page. */
import { encodeView } from '../../scenes/address/codec';
import type { View } from '../../scenes/view';
import type { Producer } from './change';

/** The address of the view that a producer would give: for links that can be copied and opened beside this page. */
export const hrefOf = (view: View, producer: Producer): string => `#${encodeView(producer(view))}`;
