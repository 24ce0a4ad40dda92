export { passOn as GET } from '../pass-on';
