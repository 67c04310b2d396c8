export { createService } from '../../../server/src/service/createService';
