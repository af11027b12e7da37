import { Route, Routes } from 'react-router';
import { MerchantPage } from './merchant-page.js';
import { TopMerchants } from './top-merchants.js';

/** Where money was spent: those where most was, and each by itself. */
export default function Merchants() {
  return (
    <Routes>
      <Route index element={<TopMerchants />} />
      <Route path=":merchant" element={<MerchantPage />} />
    </Routes>
  );
}
