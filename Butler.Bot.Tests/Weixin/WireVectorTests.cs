using System.Text;
using Butler.Bot.Weixin;

namespace Butler.Bot.Tests.Weixin;

/// <summary>Signatures, envelopes and errors against the vectors.</summary>
public sealed class WireVectorTests
{
    public static TheoryData<string> Signatures => Vectors.Ids("signatures");
    public static TheoryData<string> Envelopes => Vectors.Ids("crypto");
    public static TheoryData<string> BadEnvelopes => Vectors.Ids("crypto", "negatives");
    public static TheoryData<string> Errors => Vectors.Ids("api_errors");

    [Theory, MemberData(nameof(Signatures))]
    public void Signature_OfTheVector_MatchesOnlyWhenItIsValid(string id)
    {
        var vector = Vectors.Find("signatures", id);
        string[] parts = [.. vector["parts"]!.AsObject().Select(p => (string)p.Value!)];
        Assert.Equal((bool)vector["valid"]!, CallbackSignature.Matches(vector.Text("signature"), parts));
    }

    [Theory, MemberData(nameof(Envelopes))]
    public void Envelope_OfTheVector_OpensAndClosesToTheSame(string id)
    {
        var vector = Vectors.Find("crypto", id);
        var key = CallbackKey.Parse(vector.Text("encoding_aes_key"))!;
        if (vector["msg_signature"] is not null && vector.Text("operation") != "decrypt-only")
            Assert.True(CallbackSignature.Matches(vector.Text("msg_signature"), vector.Text("token"), vector.Text("timestamp"), vector.Text("nonce"), vector.Text("encrypt")));
        Assert.Equal(vector.Text("plaintext"), CallbackCipher.Open(vector.Text("encrypt"), key, vector.Text("receive_id")));
        Assert.Equal(vector.Text("encrypt"), CallbackCipher.Seal(vector.Text("plaintext"), key, vector.Text("receive_id"), Convert.FromHexString(vector.Text("random16_hex"))));
    }

    [Theory, MemberData(nameof(BadEnvelopes))]
    public void Envelope_OfANegative_IsRefused(string id)
    {
        var vector = Vectors.Find("crypto", id, "negatives");
        var signed = CallbackSignature.Matches(vector.Text("msg_signature"), vector.Text("token"), vector.Text("timestamp"), vector.Text("nonce"), vector.Text("encrypt"));
        var opened = CallbackKey.Parse(vector.Text("encoding_aes_key")) is { } key ? CallbackCipher.Open(vector.Text("encrypt"), key, vector.Text("receive_id")) : null;
        Assert.False(signed && opened is not null);
    }

    [Fact]
    public void Envelope_WithAnyByteChanged_NeverThrows()
    {
        var vector = Vectors.Find("crypto", "easywechat-decrypt");
        var key = CallbackKey.Parse(vector.Text("encoding_aes_key"))!;
        var cipher = Convert.FromBase64String(vector.Text("encrypt"));
        for (var i = 0; i < cipher.Length; i++)
        {
            cipher[i] ^= 0x55;
            var opened = CallbackCipher.Open(Convert.ToBase64String(cipher), key, vector.Text("receive_id"));
            Assert.NotEqual(vector.Text("plaintext"), opened);
            cipher[i] ^= 0x55;
        }
    }

    [Theory, MemberData(nameof(Errors))]
    public void Error_OfTheVector_HasItsClass(string id)
    {
        var vector = Vectors.Find("api_errors", id);
        var api = (string?)vector["api"];
        var outcome = ApiError.Of((int)vector["http_status"]!, vector.Text("payload"), wecom: vector.Text("platform") == "wecom", tokenCall: api is "cgi-bin/token");
        var expected = vector.Text("class") switch
        {
            "ok" => ErrorKind.None,
            "retryable" => ErrorKind.Temporary,
            "token" => ErrorKind.Token,
            "quota" => ErrorKind.Quota,
            "window" => ErrorKind.WindowClosed,
            "terminal" => ErrorKind.Final,
            "config" => ErrorKind.Configuration,
            "ignore" => ErrorKind.Harmless,
            var other => Enum.Parse<ErrorKind>(other, ignoreCase: true),
        };
        Assert.Equal(expected, outcome.Kind);
        Assert.Equal((int?)vector["errcode"], outcome.Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("abcdefghijklmnopqrstuvwxyz0123456789ABCDEF-")]
    public void Key_ThatIsNone_IsNull(string? text) => Assert.Null(CallbackKey.Parse(text));

    [Fact]
    public void Split_NeverCutsACharacterAndLosesNothing()
    {
        var text = string.Concat(Enumerable.Repeat("电梯坏了👋🏽👨‍👩‍👧 ok\n", 400));
        var parts = TextParts.Split(text, 2000, 100);
        Assert.All(parts, p => Assert.InRange(Encoding.UTF8.GetByteCount(p), 1, 2000));
        Assert.All(parts, p => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(p))));
        Assert.Equal(text.Replace("\n", "").Trim(), string.Concat(parts).Replace("\n", "").Trim());
    }

    [Fact]
    public void Split_OfMoreThanTheParts_EndsInAnEllipsis()
    {
        var parts = TextParts.Split(new string('电', 5000), 2000, 2);
        Assert.Equal(2, parts.Count);
        Assert.EndsWith("…", parts[1]);
        Assert.InRange(Encoding.UTF8.GetByteCount(parts[1]), 1, 2000);
    }

    [Fact]
    public void Split_OfEndlessMarks_Ends() => Assert.NotEmpty(TextParts.Split("a" + new string('\u0301', 9000), 2000, 100));
}
