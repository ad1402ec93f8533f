/** Set-up of the command's tests: they run what `npm run build` makes. */
import { buildOnce } from '../build';

export default buildOnce;
