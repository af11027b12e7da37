import type { CueTable } from './cue-table.js';

/** Vietnamese; marks do not matter, as many banks leave them out. */
export const VIETNAMESE: CueTable = {
  language: 'vi',
  rows: [
    ['neutral', 'sd tk|số dư tk thay đổi', 'SD TK 9 -90.000VND'],
    [
      'debit',
      'thanh toán|chi tiêu|rút|rút tiền|rút tiền mặt|trừ|đã trừ|bị trừ|ghi nợ|phát sinh nợ|chuyển tiền đi|chuyển đi|đã chuyển|mua hàng|mua|giao dịch thẻ|đã thanh toán|thanh toán thành công|đã chi|đã gửi|trích nợ',
      'Thanh toán 90.000 VND',
    ],
    [
      'credit',
      'ghi có|nhận|nhận được|đã nhận|nhận tiền|chuyển tiền đến|nạp|nạp tiền|nạp tiền vào|nộp tiền|tiền vào|phát sinh có|lương|cộng|tiền lãi|được cộng|báo có|đã cộng',
      'Ghi có 90.000 VND',
    ],
    ['refund', 'hoàn tiền|hoàn trả|hủy giao dịch|đã hoàn', 'Hoàn tiền 90.000 VND'],
    ['out', 'giao dịch|chuyển khoản|chuyển tiền|gd|ck|biến động|biến động số dư|bđsd', 'Chuyển khoản 90.000'],
    ['amount', 'số tiền|số tiền gd|st|tổng tiền|ps|phát sinh|giá trị', 'Số tiền 90.000 VND'],
    [
      'balance',
      'số dư|số dư cuối|số dư hiện tại|số dư khả dụng|sd|sdkd|số dư tk|sodu|dư|sd cuối|số dư mới|số dư còn lại|còn lại',
      'Số dư 900.000 VND',
    ],
    [
      'limit',
      'hạn mức|hạn mức còn lại|hạn mức khả dụng|hmkd|hm con lai|hạn mức tín dụng',
      'Hạn mức còn lại 900.000',
    ],
    ['fee', 'phí|phí gd|phí giao dịch|phí thường niên|thuế|phí dịch vụ', 'Phí 9.000 VND'],
    [
      'due',
      'dư nợ|số tiền phải trả|cần thanh toán|nợ kỳ này|tổng dư nợ|số tiền cần thanh toán',
      'Dư nợ 900.000',
    ],
    ['min-due', 'thanh toán tối thiểu|số tiền tối thiểu|tối thiểu', 'thanh toán tối thiểu 90.000'],
    ['points', 'điểm|điểm thưởng', '90 điểm'],
    ['otp', 'mã otp|mã xác thực|mã xác nhận|mật khẩu|mã pin|mã kích hoạt|không cung cấp', 'Mã OTP 9999'],
    [
      'declined',
      'không thành công|bị từ chối|từ chối|thất bại|không đủ|không đủ số dư',
      'Giao dịch không thành công',
    ],
    ['future', 'sẽ|sắp|dự kiến', 'sẽ trừ 90.000'],
    [
      'reminder',
      'đến hạn|hạn thanh toán|sao kê|vui lòng thanh toán|quá hạn|ngày đến hạn',
      'đến hạn ngày 9/5',
    ],
    [
      'promo',
      'ưu đãi|khuyến mãi|giảm|tặng|miễn phí|trúng|hoàn tiền lên đến|giảm giá|mở thẻ|cơ hội',
      'ưu đãi giảm 9%',
    ],
    ['service', 'đăng nhập|đăng ký|kích hoạt|khóa thẻ|thay đổi', 'đăng nhập'],
    ['own', 'quý khách|bạn|của quý khách|của bạn', 'của quý khách'],
    ['account', 'tài khoản|tk|thẻ|tktt|ngân hàng|ví|thẻ tín dụng|stk', 'Tài khoản 9'],
    ['place', 'tại|ở', 'tại CUA HANG XANH'],
    ['payee', 'đến|tới|cho|người nhận|bên nhận', 'cho CUA HANG XANH'],
    ['payer', 'từ|người chuyển|bên chuyển', 'từ CUA HANG XANH'],
    ['info', 'nd|nội dung|nội dung ck|diễn giải|mô tả', 'ND: cua hang xanh'],
    ['advice', 'nếu|liên hệ|lh|hotline|chi tiết', 'LH 9999'],
    ['end', 'ngày|lúc|vào|vào lúc|ref|mã gd|thành công', 'lúc 9:05 ngày 9/5'],
    ['initiated', 'đang xử lý|chờ xử lý', 'Giao dịch đang xử lý'],
    ['request', 'yêu cầu chuyển tiền|yêu cầu thanh toán', 'yêu cầu thanh toán 90.000'],
    [
      'reference',
      'ref|mã gd|mã giao dịch|số gd|số ct|số tham chiếu|mã tham chiếu|số bút toán|mã ft|số hóa đơn',
      'Mã GD 9999',
    ],
    [
      'behind',
      'đã chuyển cho bạn|chuyển cho bạn|chuyển tiền cho bạn|gửi cho bạn|đã gửi cho bạn',
      'AN đã chuyển cho bạn 90.000',
    ],
    [
      'lure',
      'bấm vào|truy cập|nhấp vào|bị khóa|tạm khóa|xác minh|cập nhật thông tin|trúng thưởng|đăng nhập ngay',
      'Truy cập, tài khoản bị khóa',
    ],
    ['advice', 'từ chối qc|từ chối nhận|hủy nhận|hủy dịch vụ|soạn|để hủy', 'Tu choi QC: soan TC'],
    [
      'promo',
      'tặng bạn|khi nạp|nhận ngay|đến ngày|ưu đãi đến|hoàn đến|giảm ngay|quà|mở app|mã giảm',
      'tặng bạn thẻ quà',
    ],
    ['info', 'tk đối ứng|đối ứng|tên đối tác|đơn vị|đvcnt|thụ hưởng', 'thụ hưởng: CUA HANG'],
    [
      'credit',
      'đã chuyển cho bạn|chuyển cho bạn|chuyển tiền cho bạn|gửi cho bạn|đã gửi cho bạn',
      'AN đã chuyển cho bạn 90.000',
    ],
    ['initiated', 'tạm giữ|tạm khóa số tiền|chờ duyệt|đang kiểm tra|chưa ghi nợ', 'tạm giữ 90 VND'],
    [
      'declined',
      'không hợp lệ|sai mã|sai mật khẩu|chưa thành công|bị hủy|không được chấp nhận|vượt hạn mức',
      'giao dịch chưa thành công',
    ],
    ['request', 'yêu cầu bạn|đề nghị thanh toán|nhắc bạn chuyển', 'yêu cầu bạn chuyển 90'],
    ['reminder', 'vui lòng nộp|vui lòng nạp|chưa thanh toán|trễ hạn|dưới mức|thấp hơn', 'trễ hạn'],
    [
      'promo',
      'lãi suất|vay ngay|đăng ký ngay|hoàn tới|tới|cùng cơ hội|áp dụng đến',
      'vay ngay lãi suất thấp',
    ],
    ['service', 'bảo trì|tạm ngưng|gián đoạn', 'bảo trì hệ thống'],
  ],
};
