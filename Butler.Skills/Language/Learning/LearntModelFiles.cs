using System.Security.Cryptography;
using System.Text;
using Butler.Skills.Language.Learning.Features;

namespace Butler.Skills.Language.Learning;

/// <summary>
/// Learnt models on disk, one file each, named by what was learnt and a fingerprint of what it was learnt from. They only
/// save time: a file that is missing, damaged or cannot be written means learning again, never an error.
/// </summary>
internal sealed class LearntModelFiles(string folder)
{
    /// <summary>Enough for a menu that ops change and change back.</summary>
    private const int KeptOfEach = 3;

    public TextModel? Read(string name, string fingerprint, FeatureReader reader)
    {
        try
        {
            var bytes = File.ReadAllBytes(PathOf(name, fingerprint));
            if (bytes.Length < SHA256.HashSizeInBytes)
                return null;
            var content = bytes.AsSpan(SHA256.HashSizeInBytes..);
            if (!SHA256.HashData(content).SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
                return null;
            using var stream = new BinaryReader(new MemoryStream(bytes, SHA256.HashSizeInBytes, content.Length));
            return TextModel.Read(reader, stream);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Write(string name, string fingerprint, TextModel model)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var content = new MemoryStream();
            using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
                model.Write(writer);
            var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);

            // Renamed when complete: hosts that start together may read and write the same file.
            var unfinished = Path.Combine(folder, $"{Path.GetRandomFileName()}.unfinished");
            using (var file = File.Create(unfinished))
            {
                file.Write(SHA256.HashData(bytes));
                file.Write(bytes);
            }

            File.Move(unfinished, PathOf(name, fingerprint), overwrite: true);
            foreach (var old in new DirectoryInfo(folder).GetFiles($"{name}-*.model").OrderByDescending(f => f.LastWriteTimeUtc).Skip(KeptOfEach))
                old.Delete();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The next start learns again.
        }
    }

    private string PathOf(string name, string fingerprint) => Path.Combine(folder, $"{name}-{fingerprint[..32]}.model");
}
