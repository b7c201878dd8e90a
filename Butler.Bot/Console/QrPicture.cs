using QRCoder;

namespace Butler.Bot.Console;

/// <summary>QR codes as pictures that stand in the page itself, so that what they hold passes no other address.</summary>
public static class QrPicture
{
    private const int PixelsPerModule = 6;

    public static string Of(string content)
    {
        using var data = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        using var code = new PngByteQRCode(data);
        return $"data:image/png;base64,{Convert.ToBase64String(code.GetGraphic(PixelsPerModule))}";
    }
}
